package io.github.computeops.webhook;

import io.github.computeops.internal.http.JsonBody;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A response to the service, for a web server to send. Immutable and thread-safe. */
public final class WebhookReply {
  private final int status;
  private final Map<String, String> headers;
  private final String body;

  private WebhookReply(int status, Map<String, String> headers, String body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  static WebhookReply of(int status) {
    return new WebhookReply(status, Map.of(), "");
  }

  /** Names the methods that are allowed, as the status 405 demands. */
  static WebhookReply allowing(String methods) {
    return new WebhookReply(405, Map.of("Allow", methods), "");
  }

  /** Says in a sentence what is wrong, for whoever looks at the deliveries of the webhook. */
  static WebhookReply error(int status, String message) {
    return json(status, Map.of("message", message));
  }

  static WebhookReply json(int status, Map<String, String> members) {
    return new WebhookReply(
        status,
        Map.of("Content-Type", "application/json"),
        new String(JsonBody.write(members), StandardCharsets.UTF_8));
  }

  /** {@return the HTTP status} */
  public int status() {
    return status;
  }

  /** {@return the headers by name, unmodifiable; {@code Content-Type} is one if there is a body} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return the body, which is JSON; empty if there is none} */
  public String body() {
    return body;
  }

  /** {@return the body as it is sent, in UTF-8} */
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** {@return whether the service takes it for a success} */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /** The status. */
  @Override
  public String toString() {
    return "WebhookReply[" + status + "]";
  }
}
