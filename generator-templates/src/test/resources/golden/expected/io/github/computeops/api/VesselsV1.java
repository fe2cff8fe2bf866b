package io.github.computeops.api;

import feign.Headers;
import feign.Param;
import feign.QueryMap;
import feign.RequestLine;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.Sort;
import io.github.computeops.internal.request.ClientHeaders;
import io.github.computeops.internal.request.HeaderExpander;
import io.github.computeops.internal.request.ParameterStyle;
import io.github.computeops.query.Query;
import io.github.computeops.internal.request.QueryExpander;
import io.github.computeops.internal.request.SegmentExpander;
import io.github.computeops.model.Vessel;
import io.github.computeops.model.VesselPage;
import io.github.computeops.model.VesselPatch;
import io.github.computeops.model.VesselState;
import io.github.computeops.model.VesselsV1Fields;
import io.github.computeops.model.VesselsV1ReplaceRequest;
import io.github.computeops.model.VesselsV1ReplaceResponse;
import io.github.computeops.page.PagedIterable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Ferries, from their keel to their last voyage. Uses {@code GET} &amp; friends; never markup.
 *
 * <p>Version v1, the only one.
 *
 * <pre>{@code
 * com.vesselsV1().all().forEach(System.out::println);
 * VesselPage page = com.vesselsV1().list();
 * VesselPage one = com.vesselsV1().listSisters("vessel-id");
 * }</pre>
 */
public interface VesselsV1 {
  /**
   * Lists vessels, a page at a time.
   *
   * <p>Sorted by {@code name}. Limits apply when 1 &lt; {@code limit} &amp; {@code limit} &lt;=
   * 100; mail harbour&#64;ferries.example if <code>*&#47;</code> or &#123;braces&#125; or
   * {@code {id}} or &#92;u0041 or <code>&#92;u0041</code> trouble you. A second paragraph with a
   * lone ` backtick, a &lt; and a &#125;.
   *
   * <p>Sends {@code GET /fleet/v1/vessels}. Throws {@code BadRequestException} (400).
   *
   * @param query the optional parameters
   * @return One page of vessels.
   */
  @RequestLine(value = "GET /fleet/v1/vessels", decodeSlash = false)
  @Headers("Accept: application/json")
  @ClientHeaders("Home-Port")
  VesselPage list(@QueryMap ListQuery query);

  /**
   * Lists vessels, a page at a time.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @return One page of vessels.
   */
  default VesselPage list() { return list(ListQuery.none()); }

  /**
   * Returns all items that {@code list} finds, read page by page while they are iterated.
   *
   * <p>Reads one page of 100 unless the query sets a limit: the operation has no parameter to
   * request another, so the iteration ends with an exception if the service has more.
   *
   * @param query the optional parameters
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Vessel, VesselPage> all(ListQuery query) {
    return PagedIterable.onePage(
        query,
        100,
        page -> list(query.toBuilder().mergeFrom(page).build()),
        VesselPage::items);
  }

  /**
   * Returns all items that {@code list} finds, read page by page while they are iterated.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Vessel, VesselPage> all() { return all(ListQuery.none()); }

  /**
   * Registers a vessel.
   *
   * <p>Sends {@code POST /fleet/v1/vessels}.
   *
   * @param idempotencyKey A key of your own; the second call with it does nothing.
   * @param dryRun the parameter {@code dry-run}
   * @param fields the parameter {@code fields[]}
   * @param body The new vessel.
   * @return Registered.
   */
  @RequestLine(value = "POST /fleet/v1/vessels?dry-run={dryRun}&fields%5B%5D={fields}", decodeSlash = false)
  @Headers({
      "Accept: application/json",
      "Content-Type: application/json",
      "Idempotency-Key: {idempotencyKey}"})
  Vessel create(
      @Param(value = "idempotencyKey", expander = HeaderExpander.class) String idempotencyKey,
      @Param(value = "dryRun", expander = QueryExpander.class) boolean dryRun,
      @Param(value = "fields", expander = QueryExpander.class) List<VesselsV1Fields> fields,
      Vessel body);

  /**
   * Reads a vessel.
   *
   * <p>Sends {@code GET /fleet/v1/vessels/{vessel-id}}.
   *
   * @param vesselId The id, as the keel has it.
   * @param verbose Said again for this operation alone, where it must be given.
   * @return The vessel.
   */
  @RequestLine(value = "GET /fleet/v1/vessels/{vesselId}?verbose={verbose}", decodeSlash = false)
  @Headers("Accept: application/json")
  Vessel get(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId,
      @Param(value = "verbose", expander = QueryExpander.class) boolean verbose);

  /**
   * Changes a vessel.
   *
   * <p>What is left out stays.
   *
   * <p>Sends {@code PATCH /fleet/v1/vessels/{vessel-id}}. Starts work and returns before it is
   * done: follow it at the {@code Location} of the response.
   *
   * @param vesselId The id, as the keel has it.
   * @param body the request body
   * @param query the optional parameters
   */
  @RequestLine(value = "PATCH /fleet/v1/vessels/{vesselId}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/merge-patch+json"})
  void update(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId,
      VesselPatch body,
      @QueryMap UpdateQuery query);

  /**
   * Changes a vessel.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param vesselId The id, as the keel has it.
   * @param body the request body
   */
  default void update(String vesselId, VesselPatch body) {
    update(vesselId, body, UpdateQuery.none());
  }

  /**
   * Replaces a vessel!
   *
   * <p>Sends {@code PUT /fleet/v1/vessels/{vessel-id}}.
   *
   * @param vesselId The id, as the keel has it.
   * @param body the request body
   * @param query the optional parameters
   * @return the response
   * @deprecated Use {@link #update update} instead.
   */
  @Deprecated
  @RequestLine(value = "PUT /fleet/v1/vessels/{vesselId}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  VesselsV1ReplaceResponse replace(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId,
      VesselsV1ReplaceRequest body,
      @QueryMap ReplaceQuery query);

  /**
   * Replaces a vessel!
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param vesselId The id, as the keel has it.
   * @param body the request body
   * @return the response
   * @deprecated Use {@link #update update} instead.
   */
  @Deprecated
  default VesselsV1ReplaceResponse replace(String vesselId, VesselsV1ReplaceRequest body) {
    return replace(vesselId, body, ReplaceQuery.none());
  }

  /**
   * Sends {@code DELETE /fleet/v1/vessels/{vessel-id}}.
   *
   * @param vesselId The id, as the keel has it.
   * @param query the optional parameters
   * @deprecated The service announced its removal.
   */
  @Deprecated
  @RequestLine(value = "DELETE /fleet/v1/vessels/{vesselId}", decodeSlash = false)
  @Headers("Accept: application/json")
  void delete(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId,
      @QueryMap DeleteQuery query);

  /**
   * Sends {@code DELETE /fleet/v1/vessels/{vessel-id}}.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param vesselId The id, as the keel has it.
   * @deprecated The service announced its removal.
   */
  @Deprecated
  default void delete(String vesselId) { delete(vesselId, DeleteQuery.none()); }

  /**
   * Refuels a vessel.
   *
   * <p>Sends {@code POST /fleet/v1/vessels/{vessel-id}/refuel}.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @param query Has the name the optional parameters usually have.
   * @param body Has the name the request body usually has.
   * @param bodyValue the request body
   * @param queryValue the optional parameters
   * @return The tanks that were filled, and when.
   */
  @RequestLine(value = "POST /fleet/v1/vessels/{vesselId}/refuel?query={query}&body={body}", decodeSlash = false)
  @Headers({"Accept: application/json", "Content-Type: application/json"})
  Map<String, OffsetDateTime> refuel(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId,
      @Param(value = "query", expander = QueryExpander.class) String query,
      @Param(value = "body", expander = QueryExpander.class) long body,
      List<String> bodyValue,
      @QueryMap RefuelQuery queryValue);

  /**
   * Refuels a vessel.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @param query Has the name the optional parameters usually have.
   * @param body Has the name the request body usually has.
   * @param bodyValue the request body
   * @return The tanks that were filled, and when.
   */
  default Map<String, OffsetDateTime> refuel(
      String vesselId,
      String query,
      long body,
      List<String> bodyValue) {
        return refuel(vesselId, query, body, bodyValue, RefuelQuery.none());
      }

  /**
   * Lists the vessels of the same class.
   *
   * <p>Sends {@code GET /fleet/v1/vessels/{vessel-id}/sisters}.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @param query the optional parameters
   * @return One page of vessels.
   */
  @RequestLine(value = "GET /fleet/v1/vessels/{vesselId}/sisters", decodeSlash = false)
  @Headers("Accept: application/json")
  VesselPage listSisters(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId,
      @QueryMap ListSistersQuery query);

  /**
   * Lists the vessels of the same class.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @return One page of vessels.
   */
  default VesselPage listSisters(String vesselId) {
    return listSisters(vesselId, ListSistersQuery.none());
  }

  /**
   * Returns all items that {@code listSisters} finds, read page by page while they are iterated.
   *
   * <p>Reads one page: the operation has no parameter to request another, so the iteration ends
   * with an exception if the service has more.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @param query the optional parameters
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Vessel, VesselPage> allSisters(String vesselId, ListSistersQuery query) {
    return PagedIterable.onePage(() -> listSisters(vesselId, query), VesselPage::items);
  }

  /**
   * Returns all items that {@code listSisters} finds, read page by page while they are iterated.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @return the items; nothing is sent before they are iterated
   */
  default PagedIterable<Vessel, VesselPage> allSisters(String vesselId) {
    return allSisters(vesselId, ListSistersQuery.none());
  }

  /**
   * Reads the certificate of a vessel.
   *
   * <p>Sends {@code GET /fleet/v1/vessels/{vessel-id}/certificate}.
   *
   * @param vesselId the parameter {@code vessel-id}
   * @return The certificate, PEM.
   */
  @RequestLine(value = "GET /fleet/v1/vessels/{vesselId}/certificate", decodeSlash = false)
  @Headers("Accept: application/x-pem-file, application/json")
  String readCertificate(
      @Param(value = "vesselId", expander = SegmentExpander.class) String vesselId);

  /** The optional parameters of {@code list}. */
  final class ListQuery extends Query {
    private static final ListQuery NONE = builder().build();

    private ListQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static ListQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link ListQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(ListQuery query) { mergeFrom(query); }

      /**
       * How many at most. From 1 to 100.
       * @param value the value
       * @return this builder
       */
      public Builder limit(int value) { return described("limit", value); }

      /**
       * Which properties to answer with.
       * @param value the value
       * @return this builder
       */
      public Builder fields(List<String> value) { return described("fields[]", value); }

      /**
       * Which vessels to list.
       * @param value the value
       * @return this builder
       */
      public Builder where(String value) { return filtered("where", value); }

      /**
       * Sets {@code where} from a filter on properties, such as the constants of {@link
       * VesselsV1Filter}.
       *
       * @param filter the filter
       * @return this builder
       */
      public Builder where(Filter filter) { return filtered("where", filter, FilterDialect.INFIX); }

      /**
       * Sets the parameter {@code tagged}.
       * @param value the value
       * @return this builder
       */
      public Builder tagged(String value) { return filtered("tagged", value); }

      /**
       * Sets {@code tagged} from a filter of tags.
       *
       * @param filter the filter
       * @return this builder
       */
      public Builder tagged(Filter filter) {
        return filtered("tagged", filter, FilterDialect.TAGS);
      }

      /**
       * Sets the parameter {@code order-by}.
       * @param value the value
       * @return this builder
       */
      public Builder orderBy(String value) { return described("order-by", value); }

      /**
       * Sets {@code order-by} from properties, such as the constants of {@link VesselsV1Filter}.
       *
       * @param order the properties to sort by, the most significant first
       * @return this builder
       */
      public Builder orderBy(Sort... order) { return sorted("order-by", order); }

      /**
       * Sets the parameter {@code only}.
       * @param value the value
       * @return this builder
       */
      public Builder only(String value) { return described("only", value); }

      /**
       * Sets {@code only} from properties, such as the constants of {@link VesselsV1Filter}.
       *
       * @param properties the properties to return
       * @return this builder
       */
      public Builder only(FilterProperty<?>... properties) { return selected("only", properties); }

      /**
       * Sets the parameter {@code state}.
       * @param value the value
       * @return this builder
       */
      public Builder state(VesselState value) { return described("state", value); }

      /**
       * Sets the parameter {@code group-id}.
       * @param value the value
       * @return this builder
       */
      public Builder groupId(String value) { return described("group-id", value); }

      /**
       * Sets the parameter {@code launched-after}.
       * @param value the value
       * @return this builder
       */
      public Builder launchedAfter(OffsetDateTime value) {
        return described("launched-after", value);
      }

      /**
       * Sets the parameter {@code inspected_on}.
       * @param value the value
       * @return this builder
       */
      public Builder inspectedOn(LocalDate value) { return described("inspected_on", value); }

      /**
       * Taken as text, since it is an object.
       * @param value the value
       * @return this builder
       */
      public Builder near(Map<String, Object> value) {
        return styled("near", value, ParameterStyle.PROPERTIES);
      }

      /**
       * Sets the parameter {@code build}.
       * @param value the value
       * @return this builder
       */
      @Deprecated
      public Builder build(int value) { return described("build", value); }

      /**
       * Sets the parameter {@code If-None-Match}.
       * @param value the value
       * @return this builder
       */
      public Builder ifNoneMatch(String value) { return header("If-None-Match", value); }

      /** {@return the query with what was set so far} */
      public ListQuery build() { return new ListQuery(this); }
    }
  }

  /** The optional parameters of {@code update}. */
  final class UpdateQuery extends Query {
    private static final UpdateQuery NONE = builder().build();

    private UpdateQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static UpdateQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link UpdateQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(UpdateQuery query) { mergeFrom(query); }

      /**
       * Said for all operations of the path.
       * @param value the value
       * @return this builder
       */
      public Builder verbose(boolean value) { return described("verbose", value); }

      /** {@return the query with what was set so far} */
      public UpdateQuery build() { return new UpdateQuery(this); }
    }
  }

  /** The optional parameters of {@code replace}. */
  final class ReplaceQuery extends Query {
    private static final ReplaceQuery NONE = builder().build();

    private ReplaceQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static ReplaceQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link ReplaceQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(ReplaceQuery query) { mergeFrom(query); }

      /**
       * Said for all operations of the path.
       * @param value the value
       * @return this builder
       */
      public Builder verbose(boolean value) { return described("verbose", value); }

      /** {@return the query with what was set so far} */
      public ReplaceQuery build() { return new ReplaceQuery(this); }
    }
  }

  /** The optional parameters of {@code delete}. */
  final class DeleteQuery extends Query {
    private static final DeleteQuery NONE = builder().build();

    private DeleteQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static DeleteQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link DeleteQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(DeleteQuery query) { mergeFrom(query); }

      /**
       * Said for all operations of the path.
       * @param value the value
       * @return this builder
       */
      public Builder verbose(boolean value) { return described("verbose", value); }

      /** {@return the query with what was set so far} */
      public DeleteQuery build() { return new DeleteQuery(this); }
    }
  }

  /** The optional parameters of {@code refuel}. */
  final class RefuelQuery extends Query {
    private static final RefuelQuery NONE = builder().build();

    private RefuelQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static RefuelQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link RefuelQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(RefuelQuery query) { mergeFrom(query); }

      /**
       * Sets the parameter {@code litres}.
       * @param value the value
       * @return this builder
       */
      public Builder litres(double value) { return described("litres", value); }

      /** {@return the query with what was set so far} */
      public RefuelQuery build() { return new RefuelQuery(this); }
    }
  }

  /** The optional parameters of {@code listSisters}. */
  final class ListSistersQuery extends Query {
    private static final ListSistersQuery NONE = builder().build();

    private ListSistersQuery(Builder builder) { super(builder); }

    /** {@return a query without parameters} */
    public static ListSistersQuery none() { return NONE; }

    /** {@return an empty builder} */
    public static Builder builder() { return new Builder(); }

    /** {@return a builder with everything that is set in this query} */
    public Builder toBuilder() { return new Builder(this); }

    /** Builds {@link ListSistersQuery}. Not thread-safe. */
    public static final class Builder extends Query.Builder<Builder> {
      private Builder() {}

      private Builder(ListSistersQuery query) { mergeFrom(query); }

      /**
       * Sets the parameter {@code where}.
       * @param value the value
       * @return this builder
       */
      public Builder where(String value) { return filtered("where", value); }

      /**
       * Sets {@code where} from a filter on properties, such as the constants of {@link
       * VesselsV1SistersFilter}.
       *
       * @param filter the filter
       * @return this builder
       */
      public Builder where(Filter filter) {
        return filtered("where", filter, FilterDialect.PREFIX);
      }

      /** {@return the query with what was set so far} */
      public ListSistersQuery build() { return new ListSistersQuery(this); }
    }
  }
}
