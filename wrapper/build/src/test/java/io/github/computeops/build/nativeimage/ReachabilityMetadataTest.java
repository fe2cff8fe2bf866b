package io.github.computeops.build.nativeimage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachabilityMetadataTest {
  private static final String FEIGN =
      "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) ";
  @TempDir private Path sources;
  @TempDir private Path classes;

  @Test
  void namesProxiesReadersExpandersAndResources() throws IOException {
    compile(
        new TreeMap<>(
            Map.of(
                "feign.RequestLine", FEIGN + "public @interface RequestLine {}",
                "feign.Param", "public class Param { public interface Expander { void x(); } }",
                "fleet.ShipsV1",
                    "public interface ShipsV1 { @feign.RequestLine void list(); default void all() {} }",
                "fleet.Ship", "public final class Ship { public static final String TYPE = \"\"; }",
                "fleet.Other", "public interface Other { void go(); }",
                "fleet.Reader", "class Reader { interface Target {} }",
                "fleet.Mark", "interface Mark {}",
                "fleet.Expanding",
                    "public class Expanding implements feign.Param.Expander { public void x() {} }")));
    Files.writeString(classes.resolve("fleet/table.properties"), "");
    Files.createDirectories(classes.resolve("META-INF"));
    Files.writeString(classes.resolve("META-INF/LICENSE"), "");
    assertEquals(
        """
        {
          "reflection": [
            {"type": "fleet.Expanding", "methods": [{"name": "<init>", "parameterTypes": []}]},
            {"type": {"proxy": ["fleet.Reader$Target"]}},
            {"type": "fleet.Ship", "fields": [{"name": "TYPE"}]},
            {"type": {"proxy": ["fleet.ShipsV1"]}},
            {"type": "fleet.ShipsV1", "allPublicMethods": true}
          ],
          "resources": [
            {"glob": "fleet/table.properties"}
          ]
        }
        """,
        metadata());
  }

  private String metadata() throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      thread.setContextClassLoader(loader);
      ReachabilityMetadata.main(new String[] {classes.toString(), "group", "artifact"});
      return Files.readString(
          classes.resolve("META-INF/native-image/group/artifact/reachability-metadata.json"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void compile(Map<String, String> types) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
    for (Map.Entry<String, String> type : types.entrySet()) {
      int dot = type.getKey().lastIndexOf('.');
      Path file = sources.resolve(type.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, "package " + type.getKey().substring(0, dot) + "; " + type.getValue());
      arguments.add(file.toString());
    }
    String[] all = arguments.toArray(String[]::new);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, all));
  }
}
