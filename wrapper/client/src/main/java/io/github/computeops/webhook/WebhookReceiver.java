package io.github.computeops.webhook;

import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.http.InvalidJsonException;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.json.Json;
import io.github.computeops.webhook.BodyReader.RejectedBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Receives what a webhook of the service sends, behind any web server.
 *
 * <pre>{@code
 * WebhookReceiver receiver = WebhookReceiver.builder()
 *     .secret("X-Hook-Key", secret)
 *     .on(ResourceTypes.ALERT, event -> tickets.open(event.resource()))
 *     .build();
 * }</pre>
 *
 * <p>The service gets its response first; handlers run later, on threads of the receiver. An event
 * that was received is in a queue in memory, so it is lost if the process ends: read what was
 * missed with {@link MissedEvents} when the program starts, and now and then. An event that repeats
 * one, or is older than one that came before, is a success for the service, and no handler gets it.
 *
 * <p>What the service gets:
 *
 * <table>
 *   <caption>Requests and statuses</caption>
 *   <tr><th>request</th><th>status</th></tr>
 *   <tr><td>the handshake</td><td>200, with the challenge</td></tr>
 *   <tr><td>an event</td><td>204</td></tr>
 *   <tr><td>a header without an accepted secret, in the handshake too</td><td>401</td></tr>
 *   <tr><td>a body that is not JSON; a GET without challenge</td><td>400</td></tr>
 *   <tr><td>another method</td><td>405</td></tr>
 *   <tr><td>a body that takes too long</td><td>408</td></tr>
 *   <tr><td>a body that is too large</td><td>413</td></tr>
 *   <tr><td>an event when the queue is full, or the receiver closed</td><td>503</td></tr>
 * </table>
 *
 * <p>Immutable and thread-safe. Close it when the web server has stopped.
 */
public final class WebhookReceiver implements AutoCloseable {
  private static final String CHALLENGE = "x-compute-ops-mgmt-verification-challenge";

  private final AcceptedSecrets secrets;
  private final BodyReader bodies;
  private final Reception reception;

  WebhookReceiver(AcceptedSecrets secrets, BodyReader bodies, Reception reception) {
    this.secrets = secrets;
    this.bodies = bodies;
    this.reception = reception;
  }

  /** {@return a builder; a secret has to be set} */
  public static WebhookReceiverBuilder builder() {
    return new WebhookReceiverBuilder();
  }

  /**
   * Handles a request whose body is in memory.
   *
   * @param method such as {@code POST}
   * @param headers values by name, in upper or lower case
   * @param body as it was sent
   * @return the response to send
   */
  public WebhookReply handle(String method, Map<String, List<String>> headers, byte[] body) {
    try {
      return handle(method, headers, new ByteArrayInputStream(Require.present("body", body)));
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not fail to be read.", e);
    }
  }

  /**
   * Handles a request. The body is read only if the secret is right, and no further than it may be
   * large.
   *
   * @param method such as {@code POST}
   * @param headers values by name, in upper or lower case
   * @param body as it comes; the caller closes it
   * @return the response to send
   * @throws IOException if the body cannot be read
   */
  public WebhookReply handle(String method, Map<String, List<String>> headers, InputStream body)
      throws IOException {
    WebhookReply reply =
        reply(
            Require.present("method", method),
            new ReceivedHeaders(Require.present("headers", headers)),
            Require.present("body", body));
    if (!reply.isSuccess()) {
      reception.rejected(reply.status());
    }
    return reply;
  }

  private WebhookReply reply(String method, ReceivedHeaders headers, InputStream body)
      throws IOException {
    if (!secrets.accept(headers)) {
      return WebhookReply.error(401, "A header does not have the secret that is expected.");
    }
    return switch (method) {
      case "GET" -> handshake(headers.first(CHALLENGE));
      case "POST" -> event(headers, body);
      default -> WebhookReply.allowing("GET, POST");
    };
  }

  private static WebhookReply handshake(Optional<String> challenge) {
    return challenge
        .map(value -> WebhookReply.json(200, Map.of("verification", value)))
        .orElseGet(() -> WebhookReply.error(400, "The header " + CHALLENGE + " is missing."));
  }

  private WebhookReply event(ReceivedHeaders headers, InputStream body) throws IOException {
    try {
      byte[] bytes = bodies.read(body, headers.contentLength());
      if (bytes.length == 0) {
        return WebhookReply.error(400, "The body is empty.");
      }
      Json json = Json.of(JsonBody.read(new ByteArrayInputStream(bytes)));
      return reception.take(Snapshot.of(json))
          ? WebhookReply.of(204)
          : WebhookReply.error(503, "The receiver has no room; deliver the event again later.");
    } catch (InvalidJsonException e) {
      return WebhookReply.error(400, "The body " + e.getMessage() + ".");
    } catch (RejectedBody e) {
      return e.reply();
    }
  }

  Duration bodyTimeout() {
    return bodies.limit();
  }

  Reception reception() {
    return reception;
  }

  /**
   * Rejects events from now on, and handles those that wait, for at most the time that the builder
   * sets. What is left then is logged and told to the listener. Closing again does nothing.
   */
  @Override
  public void close() {
    reception.close();
  }
}
