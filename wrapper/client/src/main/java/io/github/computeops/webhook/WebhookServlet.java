package io.github.computeops.webhook;

import io.github.computeops.internal.check.Require;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A receiver as a Jakarta servlet, for Tomcat, Jetty and others. Map it to one path, such as {@code
 * /hook}: with {@code /hook/*}, the paths below get 404.
 *
 * <p>A body that stalls is cut off by the container's own timeout ({@code connectionTimeout} of
 * Tomcat, {@code idleTimeout} of Jetty). Thread-safe; not serializable, though servlets are said to
 * be.
 */
public final class WebhookServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient WebhookReceiver receiver;

  /**
   * Makes a servlet.
   *
   * @param receiver gets the requests; the container does not close it
   */
  public WebhookServlet(WebhookReceiver receiver) {
    this.receiver = Require.present("receiver", receiver);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getPathInfo() != null && !request.getServletPath().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(
          receiver.handle(request.getMethod(), headers(request), request.getInputStream()),
          response);
    }
  }

  private static Map<String, List<String>> headers(HttpServletRequest request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.put(name, Collections.list(request.getHeaders(name)));
    }
    return headers;
  }

  private static void send(WebhookReply reply, HttpServletResponse response) throws IOException {
    response.setStatus(reply.status());
    reply.headers().forEach(response::setHeader);
    response.getOutputStream().write(reply.bytes());
  }
}
