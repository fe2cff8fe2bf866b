package io.github.computeops.internal.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The names of what is secret, as {@code secret-names.txt} lists them. */
public final class SecretNames {
  private static final List<String> LINES = lines();

  /** What a secret name contains, as part of a pattern. */
  static final String PART = alternatives(line -> !line.startsWith("="));

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:"
              + PART
              + ")|(?<![\\w-])(?:"
              + alternatives(line -> line.startsWith("="))
              + ")(?![\\w-])");

  private SecretNames() {}

  private static List<String> lines() {
    try (InputStream in = SecretNames.class.getResourceAsStream("secret-names.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String alternatives(java.util.function.Predicate<String> kind) {
    return LINES.stream()
        .filter(kind)
        .map(line -> line.replace("=", "").replace("-", "[-_ ]?"))
        .collect(joining("|"));
  }

  /**
   * Returns whether the value of a name is secret.
   *
   * @param name that of a property, a parameter or a header; or the path to a property
   */
  public static boolean contain(String name) {
    return NAME.matcher(name).find();
  }
}
