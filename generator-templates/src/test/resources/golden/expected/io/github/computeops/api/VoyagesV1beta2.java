package io.github.computeops.api;

import feign.Headers;
import feign.QueryMap;
import feign.RequestLine;
import io.github.computeops.query.Query;
import io.github.computeops.model.Voyage;
import java.util.List;

/**
 * The operations tagged {@code voyages - v1beta2}.
 *
 * <p>Version v1beta2; {@link VoyagesV1} is the newest.
 *
 * <pre>{@code
 * List<Voyage> all = com.voyagesV1beta2().list();
 * }</pre>
 *
 * @see VoyagesV1
 */
public interface VoyagesV1beta2 {
  /**
   * Lists voyages | the old way.
   *
   * <p>Sorting; by name, see the harbour; by length; Field, Sorted; {@code name}, yes ;
   * {@code GET /fleet/v1beta2/voyages} In metres, 3 * 4 of them.
   *
   * <p>Sends {@code GET /fleet/v1beta2/voyages}. Throws {@code UnauthorizedException} (401),
   * {@code ApiException} (418), {@code ServerException} (500, 503).
   *
   * @param query the optional parameters
   * @return All voyages.
   * @deprecated Use {@link VoyagesV1#list VoyagesV1.list} instead.
   */
  @Deprecated
  @RequestLine(value = "GET /fleet/v1beta2/voyages", decodeSlash = false)
  @Headers("Accept: application/json")
  List<Voyage> list(@QueryMap ListQuery query);

  /**
   * Lists voyages | the old way.
   *
   * <p>The same as the longer form, without optional parameters.
   *
   * @return All voyages.
   * @deprecated Use {@link VoyagesV1#list VoyagesV1.list} instead.
   */
  @Deprecated
  default List<Voyage> list() { return list(ListQuery.none()); }

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
       * How to sort. Default {@code name}.
       * @param value the value
       * @return this builder
       */
      public Builder order(String value) { return described("order", value); }

      /**
       * Metres, at most 200. Default {@code 10}.
       * @param value the value
       * @return this builder
       */
      public Builder depth(long value) { return described("depth", value); }

      /**
       * How many at most. At most 7. Default {@code 5}.
       * @param value the value
       * @return this builder
       */
      public Builder limit(int value) { return described("limit", value); }

      /**
       * Sets the parameter {@code tide}. At least -1.
       * @param value the value
       * @return this builder
       */
      public Builder tide(long value) { return described("tide", value); }

      /** {@return the query with what was set so far} */
      public ListQuery build() { return new ListQuery(this); }
    }
  }
}
