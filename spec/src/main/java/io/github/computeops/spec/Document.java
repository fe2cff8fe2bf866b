package io.github.computeops.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** A YAML or JSON file read as a tree of maps, lists and scalars. */
record Document(Path file, Map<String, Object> tree) {
  private static final int SIZE_LIMIT = 64 * 1024 * 1024;

  static Document read(Path file) {
    try {
      return new Document(file, parse(file, Files.readString(file)));
    } catch (IOException e) {
      throw new SpecException(
          file + ": cannot be read; check that the file exists and is UTF-8 text.");
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parse(Path file, String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(SIZE_LIMIT).build();
      if (new Load(settings).loadFromString(text) instanceof Map<?, ?> map) {
        return (Map<String, Object>) map;
      }
      throw new SpecException(
          file + ": is not a YAML or JSON object; is it a web page or an error message?");
    } catch (YamlEngineException e) {
      throw new SpecException(file + ": is neither YAML nor JSON: " + firstLine(e) + ".");
    }
  }

  private static String firstLine(Exception e) {
    return e.getMessage().lines().findFirst().orElse("unreadable");
  }

  SpecException fault(Pointer where, String what) {
    return new SpecException(file + "#" + where + ": " + what);
  }

  void write(Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Files.writeString(target, toYaml());
    } catch (IOException e) {
      throw new SpecException(target + ": cannot be written; check the folder and the free space.");
    }
  }

  String toYaml() {
    DumpSettings settings =
        DumpSettings.builder()
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(120)
            .setDereferenceAliases(true)
            .build();
    return new Dump(settings, new CarefulRepresenter(settings)).dumpToString(tree);
  }
}
