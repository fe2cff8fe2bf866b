package io.github.computeops.api;

import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.computeops.body.RequestBody;
import io.github.computeops.query.Query;
import io.github.computeops.internal.request.QueryExpander;
import io.github.computeops.internal.request.SegmentExpander;
import io.github.computeops.model.Cargo;
import io.github.computeops.model.Page;
import io.github.computeops.model.Voyage;
import io.github.computeops.model.VoyagesV1ListLogEntriesResponse;
import io.github.computeops.model.VoyagesV1ListTidesResponse;
import io.github.computeops.page.PagedIterable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * The operations tagged {@code voyages - v1}.
 *
 * <p>Version v1, the newest.
 *
 * <pre>{@code
 * List<Voyage> all = com.voyagesV1().list();
 * }</pre>
 *
 * @see VoyagesV1beta2
 */
public interface VoyagesV1 {
  /**
   * Lists voyages.
   *
   * <p>Sends {@code GET /fleet/v1/voyages}. Starts work and may return before it is done.
   *
   * @return All voyages.
   */
  @RequestLine(value = "GET /fleet/v1/voyages", decodeSlash = false)
  @Headers("Accept: application/json")
  List<Voyage> list();

  /**
   * Plans a voyage.
   *
   * <p>Sends {@code POST /fleet/v1/voyages}.
   *
   * @param body The plan.
   * @return Planned.
   */
  @RequestLine(value = "POST /fleet/v1/voyages", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Voyage create(Voyage body);

  /**
   * Lists what the log says, by offset.
   *
   * <p>Sends {@code GET /fleet/v1/voyages/{voyage-id}/log-entries}.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param page the parameter {@code page}
   * @param query the optional parameters
   * @return One page of the log.
   * @deprecated Use {@link VesselsV1} or the {@code logbook} instead.
   */
  @Deprecated
  @RequestLine(value = "GET /fleet/v1/voyages/{voyageId}/log-entries?page={page}", decodeSlash = false)
  @Headers("Accept: application/json")
  VoyagesV1ListLogEntriesResponse listLogEntries(
      @Param(value = "voyageId", expander = SegmentExpander.class) long voyageId,
      @Param(value = "page", expander = QueryExpander.class) String page,
      @QueryMap ListLogEntriesQuery query);

  /**
   * Lists what the log says, by offset.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param page the parameter {@code page}
   * @return One page of the log.
   * @deprecated Use {@link VesselsV1} or the {@code logbook} instead.
   */
  @Deprecated
  default VoyagesV1ListLogEntriesResponse listLogEntries(long voyageId, String page) {
    return listLogEntries(voyageId, page, ListLogEntriesQuery.none());
  }

  /**
   * Returns all items that {@code listLogEntries} finds, read page by page while they are iterated.
   *
   * <p>Reads pages of 1000 unless the query sets a limit, one after the other by offset.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param page the parameter {@code page}
   * @param query the optional parameters
   * @return the items; nothing is sent before they are iterated
   * @deprecated Use {@link VesselsV1} or the {@code logbook} instead.
   */
  @Deprecated
  default PagedIterable<Map<String, OffsetDateTime>, VoyagesV1ListLogEntriesResponse> allLogEntries(
      long voyageId,
      String page,
      ListLogEntriesQuery query) {
    return PagedIterable.byOffset(
        query,
        1000,
        pageValue -> listLogEntries(voyageId, page, query.toBuilder().mergeFrom(pageValue).build()),
        VoyagesV1ListLogEntriesResponse::items);
  }

  /**
   * Returns all items that {@code listLogEntries} finds, read page by page while they are iterated.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param page the parameter {@code page}
   * @return the items; nothing is sent before they are iterated
   * @deprecated Use {@link VesselsV1} or the {@code logbook} instead.
   */
  @Deprecated
  default PagedIterable<Map<String, OffsetDateTime>, VoyagesV1ListLogEntriesResponse> allLogEntries(
      long voyageId,
      String page) { return allLogEntries(voyageId, page, ListLogEntriesQuery.none()); }

  /**
   * Lists passengers, by cursor.
   *
   * <p>Sends {@code GET /fleet/v1/voyages/{voyage-id}/passengers}.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param query the optional parameters
   * @return One page of passengers.
   */
  @RequestLine(value = "GET /fleet/v1/voyages/{voyageId}/passengers", decodeSlash = false)
  @Headers("Accept: application/json")
  Page listPassengers(
      @Param(value = "voyageId", expander = SegmentExpander.class) long voyageId,
      @QueryMap ListPassengersQuery query);

  /**
   * Lists passengers, by cursor.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @return One page of passengers.
   */
  default Page listPassengers(long voyageId) {
    return listPassengers(voyageId, ListPassengersQuery.none());
  }

  /**
   * Returns all items that {@code listPassengers} finds, read page by page while they are iterated.
   *
   * <p>Reads pages, one after the other by cursor.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param query the optional parameters
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Object, Page> everybody(long voyageId, ListPassengersQuery query) {
    return PagedIterable.byCursor(
        query,
        0,
        page -> listPassengers(voyageId, query.toBuilder().mergeFrom(page).build()),
        Page::items);
  }

  /**
   * Returns all items that {@code listPassengers} finds, read page by page while they are iterated.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Object, Page> everybody(long voyageId) {
    return everybody(voyageId, ListPassengersQuery.none());
  }

  /**
   * Lists ports, all at once.
   *
   * <p>Sends {@code GET /fleet/v1/voyages/{voyage-id}/ports}.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @return The ports.
   */
  @RequestLine(value = "GET /fleet/v1/voyages/{voyageId}/ports", decodeSlash = false)
  @Headers("Accept: application/json")
  Page listPorts(@Param(value = "voyageId", expander = SegmentExpander.class) long voyageId);

  /**
   * Returns all items that {@code listPorts} finds, read page by page while they are iterated.
   *
   * <p>Reads one page: the operation has no parameter to request another, so the iteration ends
   * with an exception if the service has more.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Object, Page> allPorts(long voyageId) {
    return PagedIterable.onePage(() -> listPorts(voyageId), Page::items);
  }

  /**
   * Lists tides; that they are items makes them no page.
   *
   * <p>Sends {@code GET /fleet/v1/voyages/{voyage-id}/tides}.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @return The tides.
   */
  @RequestLine(value = "GET /fleet/v1/voyages/{voyageId}/tides", decodeSlash = false)
  @Headers("Accept: application/json")
  VoyagesV1ListTidesResponse listTides(
      @Param(value = "voyageId", expander = SegmentExpander.class) long voyageId);

  /**
   * Reads a piece of cargo.
   *
   * <p>Sends {@code GET /fleet/v1/voyages/{voyage-id}/cargo/{group-id}}.
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
   * <p>Sends {@code POST /fleet/v1/voyages/{voyage-id}/cargo/{group-id}}.
   *
   * @param voyageId the parameter {@code voyage-id}
   * @param groupId the parameter {@code group-id}
   * @param body the request body. Sent as {@code text/plain}.
   * @return Whatever comes back.
   */
  @RequestLine(value = "POST /fleet/v1/voyages/{voyageId}/cargo/{groupId}", decodeSlash = false)
  @Headers("Accept: application/json")
  Map<String, Object> createCargo(
      @Param(value = "voyageId", expander = SegmentExpander.class) long voyageId,
      @Param(value = "groupId", expander = SegmentExpander.class) String groupId,
      RequestBody body);

  /** The optional parameters of {@code listLogEntries}. */
  final class ListLogEntriesQuery extends Query {
    private static final ListLogEntriesQuery NONE = builder().build();

    private ListLogEntriesQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static ListLogEntriesQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link ListLogEntriesQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(ListLogEntriesQuery query) { mergeFrom(query); }

      /**
       * Sets the parameter {@code offset}.
       * @param value the value
       * @return this builder
       */
      public Builder offset(long value) { return described("offset", value); }

      /**
       * Sets the parameter {@code limit}. From 0 to 1000.
       * @param value the value
       * @return this builder
       */
      public Builder limit(long value) { return described("limit", value); }

      /** {@return the query with what was set so far} */
      public ListLogEntriesQuery build() { return new ListLogEntriesQuery(this); }
    }
  }

  /** The optional parameters of {@code listPassengers}. */
  final class ListPassengersQuery extends Query {
    private static final ListPassengersQuery NONE = builder().build();

    private ListPassengersQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static ListPassengersQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link ListPassengersQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(ListPassengersQuery query) { mergeFrom(query); }

      /**
       * Sets the parameter {@code next}.
       * @param value the value
       * @return this builder
       */
      public Builder next(String value) { return described("next", value); }

      /** {@return the query with what was set so far} */
      public ListPassengersQuery build() { return new ListPassengersQuery(this); }
    }
  }
}
