package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches a description over HTTP, all of it within one time limit. */
record Download(URI from, Duration timeout, PrintStream out) {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(20);

  byte[] bytes() {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request(), info -> new LimitedBody(info.headers(), out));
    try {
      return whole(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw fault(
          "has not arrived within " + timeout.toSeconds() + " s; try again, or raise -Dtimeout");
    } catch (ExecutionException e) {
      throw fault(reason(e.getCause()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw fault("was interrupted; nothing was changed");
    }
  }

  private HttpClient client() {
    Duration connect = timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT;
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NORMAL)
        .connectTimeout(connect)
        .build();
  }

  private HttpRequest request() {
    try {
      return HttpRequest.newBuilder(from)
          .header("Accept", "application/yaml, application/json, */*")
          .build();
    } catch (IllegalArgumentException e) {
      throw fault("is no address that can be fetched; give a URL with a host, or a file");
    }
  }

  private byte[] whole(HttpResponse<byte[]> answer) {
    if (answer.statusCode() != 200) {
      throw fault(
          "answered with status "
              + answer.statusCode()
              + "; check the address, or download it in a browser and give the file");
    }
    return answer.body();
  }

  private static String reason(Throwable cause) {
    if (cause instanceof LimitedBody.TooLargeException) {
      return cause.getMessage();
    }
    if (cause instanceof ConnectException || cause.getCause() instanceof ConnectException) {
      return "cannot be reached; check the network, a proxy (-Dhttps.proxyHost) or give a file";
    }
    String detail = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return cause instanceof IOException
        ? "broke off" + detail + "; try again, or give a file"
        : "cannot be fetched" + detail + "; give a file";
  }

  private SpecException fault(String what) {
    return new SpecException(from + " " + what + ".");
  }
}
