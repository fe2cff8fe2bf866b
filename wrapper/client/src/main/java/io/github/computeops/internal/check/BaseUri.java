package io.github.computeops.internal.check;

import java.net.URI;
import java.util.Locale;

/** Checks addresses a caller gives. */
public final class BaseUri {
  private BaseUri() {}

  /** An address that paths can be put behind: its scheme in small letters, no slash at its end. */
  static URI of(URI uri) {
    String path = checked("The base URI", uri).getRawPath();
    if (path.contains("/compute-ops") || path.contains("{") || path.contains("/..")) {
      throw unusable(
          "The base URI",
          uri,
          "its path would come before /compute-ops-mgmt/…; leave out what the SDK adds itself");
    }
    String scheme = uri.getScheme();
    String rest = uri.toString().substring(scheme.length()).replaceAll("/+$", "");
    return URI.create(scheme.toLowerCase(Locale.ROOT) + rest);
  }

  static URI checked(String what, URI uri) {
    if (uri == null) {
      throw new IllegalArgumentException(
          what + " is null; give an address such as https://eu-central.api.greenlake.hpe.com.");
    }
    if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
      throw unusable(what, uri, "it does not begin with https:// or http://");
    }
    if (uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw unusable(what, uri, "it needs a host, and no user before it");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw unusable(what, uri, "it must end before any ? or #");
    }
    return uri;
  }

  private static IllegalArgumentException unusable(String what, URI uri, String why) {
    String shown =
        uri.getRawUserInfo() == null
            ? uri.toString()
            : uri.toString().replace(uri.getRawUserInfo(), "***");
    return new IllegalArgumentException(what + " " + shown + " cannot be used: " + why + ".");
  }
}
