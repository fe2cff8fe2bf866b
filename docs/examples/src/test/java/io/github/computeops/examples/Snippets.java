package io.github.computeops.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Java blocks of the pages. A block follows {@code <!-- snippet: path/of/Test.java#name -->};
 * the source has the same lines between {@code // region: name} and {@code // endregion}.
 */
final class Snippets {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)(?:^<!-- snippet: (\\S+)#(\\S+) -->\\n+)?^```java\\n(?s:(.*?))^```$");

  private Snippets() {}

  /** A Java block of a page. */
  record Block(Path page, String source, String region, String code) {}

  /** Returns the root folder of the project. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static List<Path> pages() {
    try (Stream<Path> files = Files.list(root().resolve("docs"))) {
      return Stream.concat(files, Stream.of(root().resolve("README.md")))
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Block> blocks(Path page) {
    List<Block> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(text(page));
    while (block.find()) {
      blocks.add(new Block(page, block.group(1), block.group(2), block.group(3)));
    }
    return blocks;
  }

  /** Returns the lines of a region, without their common indentation. */
  static String region(String source, String name) {
    Path file = root().resolve(source);
    Matcher region =
        Pattern.compile(
                "(?m)^ *// region: " + Pattern.quote(name) + "\\n(?s:(.*?))^ *// endregion$")
            .matcher(Files.exists(file) ? text(file) : "");
    if (!region.find()) {
      throw new IllegalArgumentException(source + " has no region " + name + "; add it there.");
    }
    return region.group(1).stripTrailing().stripIndent() + "\n";
  }

  static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
