package io.github.computeops;

import feign.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the body of a refusal says about coming back. */
final class RetryInfo {
  private RetryInfo() {}

  /**
   * The wait that the service's error envelope asks for.
   *
   * @return milliseconds; {@link RetryHint#NONE} where the body has no such wish
   */
  static long millis(Response answer) {
    return ErrorBody.object(answer).get("errorDetails") instanceof List<?> details
        ? details.stream().flatMap(RetryInfo::wishes).findFirst().orElse(RetryHint.NONE)
        : RetryHint.NONE;
  }

  private static Stream<Long> wishes(Object detail) {
    return detail instanceof Map<?, ?> entry && "hpe.greenlake.retry_info".equals(entry.get("type"))
        ? Stream.of(RetryHint.seconds(Objects.toString(entry.get("retryAfterSeconds"))))
        : Stream.empty();
  }
}
