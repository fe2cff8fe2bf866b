package io.github.computeops.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.github.computeops.http.QueryExpander;
import io.github.computeops.http.SegmentExpander;
import io.github.computeops.model.Cargo;
import io.github.computeops.model.Voyage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The operations tagged {@code voyages - v1}. */
public interface VoyagesV1 {
  /**
   * Lists voyages.
   *
   * <p>{@code GET /fleet/v1/voyages}
   *
   * @return All voyages.
   */
  @RequestLine(value = "GET /fleet/v1/voyages", decodeSlash = false)
  @Headers("Accept: application/json")
  List<Voyage> list();

  /**
   * Plans a voyage.
   *
   * <p>{@code POST /fleet/v1/voyages}
   *
   * @param body The plan.
   * @return Planned.
   */
  @RequestLine(value = "POST /fleet/v1/voyages", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Voyage create(Voyage body);

  /**
   * Reads a piece of cargo.
   *
   * <p>{@code GET /fleet/v1/voyages/{voyage-id}/cargo/{group-id}}
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param groupId the parameter {@code group-id}
   * @param since the parameter {@code since}
   * @return The cargo.
   */
  @RequestLine(value = "GET /fleet/v1/voyages/{voyageId}/cargo/{groupId}?since={since}", decodeSlash = false)
  @Headers("Accept: application/json")
  Cargo getCargo(
      @Param(value = "voyageId", expander = SegmentExpander.class) long voyageId,
      @Param(value = "groupId", expander = SegmentExpander.class) String groupId,
      @Param(value = "since", expander = QueryExpander.class) LocalDate since);

  /**
   * Sends whatever there is to send.
   *
   * <p>{@code POST /fleet/v1/voyages/{voyage-id}/cargo/{group-id}}
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param groupId the parameter {@code group-id}
   * @param body what to send
   * @return Whatever comes back.
   */
  @RequestLine(value = "POST /fleet/v1/voyages/{voyageId}/cargo/{groupId}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: text/plain"})
  Map<String, Object> createCargo(
      @Param(value = "voyageId", expander = SegmentExpander.class) long voyageId,
      @Param(value = "groupId", expander = SegmentExpander.class) String groupId,
      String body);
}
