package io.github.computeops.internal.retry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import feign.Request;
import feign.Response;
import io.github.computeops.Responses;
import io.github.computeops.internal.http.NotSent;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

public class RetryVerdictTest {
  @ParameterizedTest
  @CsvSource({
    "429, REPEAT, REPEAT",
    "503, REPEAT, UNKNOWN",
    "408, REPEAT, UNKNOWN",
    "500, REPEAT, UNKNOWN",
    "502, REPEAT, UNKNOWN",
    "504, REPEAT, UNKNOWN",
    "507, REPEAT, UNKNOWN",
    "520, REPEAT, UNKNOWN",
    "524, REPEAT, UNKNOWN",
    "511, FINAL, FINAL",
    "200, FINAL, FINAL",
    "304, FINAL, FINAL",
    "400, FINAL, FINAL",
    "401, FINAL, FINAL",
    "404, FINAL, FINAL",
    "409, FINAL, FINAL",
    "501, FINAL, FINAL",
    "505, FINAL, FINAL"
  })
  void statusIsJudgedByMethod(int status, RetryVerdict safe, RetryVerdict unsafe) {
    for (String method : new String[] {"GET", "HEAD", "OPTIONS", "PUT", "DELETE"}) {
      assertEquals(safe, verdict(method, status, false), method);
    }
    assertEquals(unsafe, verdict("POST", status, false));
    assertEquals(unsafe, verdict("PATCH", status, false));
    assertEquals(
        safe,
        RetryVerdict.of(response(status, Responses.request("POST", "idempotency-key")), false));
  }

  @Test
  void rejected503IsRepeatedWhateverTheMethod() {
    assertEquals(RetryVerdict.REPEAT, verdict("POST", 503, true));
    assertEquals(RetryVerdict.UNKNOWN, verdict("POST", 502, true));
  }

  private static RetryVerdict verdict(String method, int status, boolean rejected) {
    return RetryVerdict.of(response(status, Responses.request(method)), rejected);
  }

  private static Response response(int status, Request request) {
    return Responses.of(status).toBuilder().request(request).build();
  }

  private static final class Unsent extends IOException implements NotSent {
    private static final long serialVersionUID = 1L;
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new ConnectException(), "REPEAT", "REPEAT"),
        Arguments.of(new IOException(new ConnectException()), "REPEAT", "REPEAT"),
        Arguments.of(new HttpConnectTimeoutException(""), "REPEAT", "REPEAT"),
        Arguments.of(new UnknownHostException(), "REPEAT", "REPEAT"),
        Arguments.of(new NoRouteToHostException(), "REPEAT", "REPEAT"),
        Arguments.of(new SSLHandshakeException("cut off"), "REPEAT", "REPEAT"),
        Arguments.of(new HttpTimeoutException(""), "REPEAT", "UNKNOWN"),
        Arguments.of(new SocketTimeoutException(), "REPEAT", "UNKNOWN"),
        Arguments.of(new SocketException("reset"), "REPEAT", "UNKNOWN"),
        Arguments.of(new EOFException(), "REPEAT", "UNKNOWN"),
        Arguments.of(new InterruptedIOException(), "FINAL", "UNKNOWN"),
        Arguments.of(new Unsent(), "FINAL", "FINAL"),
        Arguments.of(
            new SSLHandshakeException("").initCause(new CertificateException()), "FINAL", "FINAL"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureIsJudgedByWhatMayHaveBeenSent(IOException failure, String safe, String unsafe) {
    assertEquals(safe, RetryVerdict.of(Responses.request("GET"), failure).name());
    assertEquals(unsafe, RetryVerdict.of(Responses.request("POST"), failure).name());
    assertEquals(
        safe, RetryVerdict.of(Responses.request("PATCH", "Idempotency-Key"), failure).name());
  }
}
