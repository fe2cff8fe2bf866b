package io.github.computeops.api;

import feign.Headers;
import feign.RequestLine;
import io.github.computeops.model.BerthDataV1;

/**
 * Has the name of a schema, which steps aside, and the version of its paths.
 *
 * <p>Version v1, the only one.
 *
 * <pre>{@code
 * com.berthV1().get().children().forEach(System.out::println);
 * }</pre>
 */
public interface BerthV1 {
  /**
   * Lists berths.
   *
   * <p>Sends {@code GET /fleet/v1/berths}.
   *
   * @return A tree of berths.
   */
  @RequestLine(value = "GET /fleet/v1/berths", decodeSlash = false)
  @Headers("Accept: application/json")
  BerthDataV1 get();
}
