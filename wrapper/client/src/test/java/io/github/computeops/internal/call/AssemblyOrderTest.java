package io.github.computeops.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import feign.Response;
import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The picture in the Javadoc of {@link ClientAssembly} is the order in which a call passes parts.
 */
class AssemblyOrderTest {
  private static final Path SOURCE =
      Path.of("src/main/java/io/github/computeops/internal/call/ClientAssembly.java");

  @Test
  void pictureIsTheOrderInWhichACallPassesTheParts() throws IOException {
    List<String> picture = picture();
    assertEquals(picture, passed(picture));
  }

  private static List<String> picture() throws IOException {
    String source = Files.readString(SOURCE);
    String picture = source.substring(source.indexOf("<pre>") + 5, source.indexOf("</pre>"));
    return Pattern.compile("\\w+").matcher(picture).results().map(name -> name.group()).toList();
  }

  /** The parts on the stack of a call when it reaches its transport, the outermost first. */
  private static List<String> passed(List<String> parts) {
    StackTraceElement[][] stack = new StackTraceElement[1][];
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create("http://localhost"))
            .credentials(Credentials.bearerToken("t0ken"))
            .transport(
                (request, options) -> {
                  stack[0] = new Throwable().getStackTrace();
                  return Response.builder().status(204).request(request).headers(Map.of()).build();
                })
            .build()) {
      com.groupsV1().delete("1");
    }
    List<String> outermostFirst =
        Stream.concat(Stream.of("transport"), Stream.of(stack[0]).map(AssemblyOrderTest::part))
            .filter(parts::contains)
            .distinct()
            .collect(java.util.stream.Collectors.toList());
    Collections.reverse(outermostFirst);
    return outermostFirst;
  }

  /** All classes of Feign are one part. */
  private static String part(StackTraceElement frame) {
    String type = frame.getClassName();
    return type.startsWith("feign.") ? "Feign" : type.substring(type.lastIndexOf('.') + 1);
  }
}
