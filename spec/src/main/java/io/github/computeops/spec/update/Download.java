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

/**
 * Downloads a description over HTTP.
 *
 * @param timeout the limit for the whole download, body included
 * @param out where the progress is printed
 */
record Download(URI from, Duration timeout, PrintStream out) {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(20);

  byte[] bytes() {
    CompletableFuture<HttpResponse<byte[]>> response =
        client().sendAsync(request(), info -> new LimitedBody(info.headers(), out));
    try {
      return whole(response.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      response.cancel(true);
      throw fault(
          "was not downloaded within " + timeout.toSeconds() + " s; try again, or raise -Dtimeout");
    } catch (ExecutionException e) {
      throw fault(reason(e.getCause()));
    } catch (InterruptedException e) {
      response.cancel(true);
      Thread.currentThread().interrupt();
      throw fault(
          "was not downloaded, since the update was interrupted; the working tree is unchanged");
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
      throw fault("cannot be downloaded; give a URL with a host, or a file");
    }
  }

  private byte[] whole(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      throw fault(
          "failed with "
              + response.statusCode()
              + "; check the URL, or download it in a browser and give the file");
    }
    return response.body();
  }

  private static String reason(Throwable cause) {
    if (cause instanceof LimitedBody.TooLargeException) {
      return cause.getMessage();
    }
    if (cause instanceof ConnectException || cause.getCause() instanceof ConnectException) {
      return "cannot be reached; check the network and the proxy (-Dhttps.proxyHost), or give a file";
    }
    String detail = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return cause instanceof IOException
        ? "was not downloaded completely" + detail + "; try again, or give a file"
        : "cannot be downloaded" + detail + "; give a file";
  }

  private SpecException fault(String what) {
    return new SpecException(from + " " + what + ".");
  }
}
