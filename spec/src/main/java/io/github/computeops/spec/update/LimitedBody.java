package io.github.computeops.spec.update;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A response body that prints its progress and fails if it exceeds a size limit. */
final class LimitedBody implements BodySubscriber<byte[]> {
  static final int MEBIBYTE = 1024 * 1024;
  static final int LIMIT = 64;
  private static final int STEP = MEBIBYTE / 4;
  private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
  private final String total;
  private final PrintStream out;
  private Flow.Subscription subscription;
  private long received;
  private long shown;

  LimitedBody(HttpHeaders headers, PrintStream out) {
    this.total =
        headers.firstValue("Content-Length").map(length -> " of " + kibibytes(length)).orElse("");
    this.out = out;
  }

  private static String kibibytes(String length) {
    return length.matches("\\d{1,15}") ? Long.parseLong(length) / 1024 + " KiB" : "?";
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    body.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> items) {
    items.forEach(item -> received += item.remaining());
    if (received > (long) LIMIT * MEBIBYTE) {
      subscription.cancel();
      body.onError(new TooLargeException());
      return;
    }
    if (received - shown >= STEP) {
      shown = received;
      progress();
    }
    body.onNext(items);
  }

  private void progress() {
    out.print("\rdownloaded " + received / 1024 + " KiB" + total);
    out.flush();
  }

  @Override
  public void onError(Throwable failure) {
    body.onError(failure);
  }

  @Override
  public void onComplete() {
    progress();
    out.println();
    body.onComplete();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body.getBody();
  }

  /** Thrown if the body is larger than any description. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("is larger than " + LIMIT + " MiB; check that it is a description");
    }
  }
}
