package io.github.computeops.internal.transport.okhttp;

import io.github.computeops.internal.transport.ProxyRejection;
import java.io.IOException;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Logs in to the proxy, and says so if the proxy does not let the client through. */
record ProxyLogin(Optional<PasswordAuthentication> login, ProxySelector proxies)
    implements Authenticator {
  private static final String AUTHORIZATION = "Proxy-Authorization";

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response rejection)
      throws IOException {
    Request request = rejection.request();
    if (login.isPresent() && request.header(AUTHORIZATION) == null) {
      return request.newBuilder().header(AUTHORIZATION, basic(login.get())).build();
    }
    if (isBeforeTheFirstRequest(rejection)) {
      return null;
    }
    throw ProxyRejection.by(proxies, request.url().uri());
  }

  /** OkHttp asks for a login before it opens a tunnel, as if the proxy had. */
  private static boolean isBeforeTheFirstRequest(Response rejection) {
    return rejection.challenges().stream()
        .anyMatch(challenge -> challenge.scheme().equalsIgnoreCase("OkHttp-Preemptive"));
  }

  private static String basic(PasswordAuthentication login) {
    return Credentials.basic(login.getUserName(), new String(login.getPassword()));
  }
}
