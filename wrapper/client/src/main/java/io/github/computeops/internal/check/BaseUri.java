package io.github.computeops.internal.check;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks addresses. */
public final class BaseUri {
  /**
   * The first segment of every operation's path, or a path that a template or a proxy would change.
   */
  private static final Pattern UNUSABLE = Pattern.compile("/compute-ops(-mgmt)?(/|$)|\\{|/\\.\\.");

  private BaseUri() {}

  /** Returns an address to which paths can be appended: lower-case scheme, no slash at its end. */
  public static URI of(URI uri) {
    if (UNUSABLE.matcher(checked("base URI", uri).getRawPath()).find()) {
      throw unusable(
          "base URI",
          uri,
          "its path would come before /compute-ops-mgmt/…; leave out what the SDK adds itself");
    }
    String scheme = uri.getScheme();
    String rest = uri.toString().substring(scheme.length()).replaceAll("/+$", "");
    return URI.create(scheme.toLowerCase(Locale.ROOT) + rest);
  }

  /** Returns an http or https address with a host and without credentials, query or fragment. */
  public static URI checked(String name, URI uri) {
    if (uri == null) {
      throw new IllegalArgumentException(
          "The %s is null; give an address such as https://eu-central.api.greenlake.hpe.com."
              .formatted(name));
    }
    if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
      throw unusable(name, uri, "it does not begin with https:// or http://");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw unusable(name, uri, "it must have a host, and no user name before it");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw unusable(name, uri, "it must not have a query or a fragment");
    }
    return uri;
  }

  private static IllegalArgumentException unusable(String name, URI uri, String why) {
    String shown =
        uri.getRawUserInfo() == null
            ? uri.toString()
            : uri.toString().replace(uri.getRawUserInfo(), "***");
    return new IllegalArgumentException(
        "The %s %s cannot be used: %s.".formatted(name, shown, why));
  }
}
