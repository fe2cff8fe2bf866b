package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.internal.ratelimit.RateLimitWaitExceeded;
import io.github.computeops.internal.retry.RetryVerdict;
import io.github.computeops.internal.time.WaitInterrupted;
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
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryVerdictTest {
  @ParameterizedTest
  @CsvSource({
    "429, REPEAT, REPEAT",
    "503, REPEAT, UNKNOWN",
    "408, REPEAT, UNKNOWN",
    "500, REPEAT, UNKNOWN",
    "502, REPEAT, UNKNOWN",
    "504, REPEAT, UNKNOWN",
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
        RetryVerdict.of(Answers.request("POST", "idempotency-key"), Answers.of(status), false));
  }

  @Test
  void refused503IsRepeatedWhateverTheMethod() {
    assertEquals(RetryVerdict.REPEAT, verdict("POST", 503, true));
    assertEquals(RetryVerdict.UNKNOWN, verdict("POST", 502, true));
  }

  private static RetryVerdict verdict(String method, int status, boolean refused) {
    return RetryVerdict.of(Answers.request(method), Answers.of(status), refused);
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
        Arguments.of(new WaitInterrupted(new InterruptedException()), "FINAL", "FINAL"),
        Arguments.of(new RateLimitWaitExceeded("a limit", Duration.ZERO), "FINAL", "FINAL"),
        Arguments.of(
            new SSLHandshakeException("").initCause(new CertificateException()), "FINAL", "FINAL"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failureIsJudgedByWhatMayHaveBeenSent(IOException failure, String safe, String unsafe) {
    assertEquals(safe, RetryVerdict.of(Answers.request("GET"), failure).name());
    assertEquals(unsafe, RetryVerdict.of(Answers.request("POST"), failure).name());
    assertEquals(
        safe, RetryVerdict.of(Answers.request("PATCH", "Idempotency-Key"), failure).name());
  }

  @Test
  void interruptedThreadDoesNotRepeat() {
    Thread.currentThread().interrupt();
    RetryVerdict verdict = RetryVerdict.of(Answers.request("GET"), new EOFException());
    assertEquals(true, Thread.interrupted());
    assertEquals(RetryVerdict.FINAL, verdict);
  }
}
