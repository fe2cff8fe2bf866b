package io.github.computeops.internal.check;

import io.github.computeops.internal.request.SegmentExpander;
import io.github.computeops.internal.secret.Masked;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks a path that the caller wrote, and puts encoded values into it. */
public final class RequestPath {
  private static final Pattern PARAMETER = Pattern.compile("\\{[^{}/]*\\}");
  private static final Pattern OTHER_PATH = Pattern.compile("(^|/)\\.{1,2}(/|$)");

  private RequestPath() {}

  /**
   * Returns the path with each parameter in braces replaced by the value in its place.
   *
   * @param path begins with a slash
   * @param values as many as there are parameters
   */
  public static String of(String path, Object... values) {
    checkStart(path);
    long parameters = PARAMETER.matcher(path).results().count();
    if (parameters != values.length) {
      throw new IllegalArgumentException(
          "The path %s has %d parameters in braces, but %d values are given; give one for each."
              .formatted(Masked.path(path), parameters, values.length));
    }
    return checked(path, filled(path, values));
  }

  private static void checkStart(String path) {
    if (Require.present("path", path).startsWith("//") || !path.startsWith("/")) {
      throw new IllegalArgumentException(
          "The path \"%s\" does not begin with a single slash; leave out the address of the service, which the client adds."
              .formatted(Masked.text(path)));
    }
  }

  private static String filled(String path, Object... values) {
    SegmentExpander segments = new SegmentExpander();
    int[] next = {0};
    return PARAMETER
        .matcher(path)
        .replaceAll((MatchResult parameter) -> segments.expand(values[next[0]++]));
  }

  private static String checked(String path, String filled) {
    String plain = filled.replaceFirst("\\?.*", "");
    if (OTHER_PATH.matcher(plain.replaceAll("(?i)%2e", ".")).find()) {
      throw new IllegalArgumentException(
          "The path "
              + Masked.text(path)
              + " has . or .. in it, which leads to another path; leave that out.");
    }
    try {
      if (new URI(filled).getRawFragment() == null) {
        return filled;
      }
    } catch (URISyntaxException e) {
      // The message is the same.
    }
    throw new IllegalArgumentException(
        "The path %s has characters that must be encoded; write {name} there, and give the plain value beside the path."
            .formatted(Masked.text(path)));
  }
}
