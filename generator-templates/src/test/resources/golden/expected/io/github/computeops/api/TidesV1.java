package io.github.computeops.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.computeops.internal.request.QueryExpander;
import io.github.computeops.model.VesselState;

/**
 * The operations tagged {@code tides - v1}.
 *
 * <p>Version v1, the only one.
 *
 * <pre>{@code
 * Double answer =
 *     com.tidesV1().get(
 *         VesselState.DAY_1,
 *         "2026-01-31",
 *         "The harbour with the white cliffs behind it");
 * }</pre>
 */
public interface TidesV1 {
  /**
   * Reads the height of the tide.
   *
   * <p>Sends {@code GET /fleet/v1/tides}.
   *
   * @param forValue the parameter {@code for}
   * @param day the parameter {@code day}
   * @param harbour the parameter {@code harbour}
   * @return Metres.
   */
  @RequestLine(value = "GET /fleet/v1/tides?for={forValue}&day={day}&harbour={harbour}", decodeSlash = false)
  @Headers("Accept: application/json")
  Double get(
      @Param(value = "forValue", expander = QueryExpander.class) VesselState forValue,
      @Param(value = "day", expander = QueryExpander.class) String day,
      @Param(value = "harbour", expander = QueryExpander.class) String harbour);
}
