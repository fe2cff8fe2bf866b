package io.github.computeops.filter;

import io.github.computeops.internal.Given;

/**
 * Properties that the event filter of a webhook has in addition to those of the resource. Write
 * such a filter with {@link FilterDialect#EVENTS}:
 *
 * <pre>{@code
 * EventProperties.TYPE.eq("compute-ops/server")
 *     .and(EventProperties.changed(ServersV1Filter.STATE_CONNECTED).eq(true))
 *     .text(FilterDialect.EVENTS)
 * // type eq 'compute-ops/server' and changed/state/connected eq True
 * }</pre>
 */
public final class EventProperties {
  /** The kind of resource, such as {@code compute-ops/server}. */
  public static final TextProperty TYPE = FilterProperty.text("type");

  /** What happened to it: {@code Created}, {@code Updated} or {@code Deleted}. */
  public static final TextProperty OPERATION = FilterProperty.text("operation");

  private EventProperties() {}

  /**
   * Returns a property that is true if another one changed.
   *
   * @param property the other property
   * @return what to compare with true
   */
  public static BooleanProperty changed(FilterProperty<?> property) {
    return FilterProperty.bool("changed/" + Given.argument("property", property).path());
  }

  /**
   * Returns a property as it was before the event.
   *
   * @param property the property
   * @param <P> its type
   * @return its former value
   */
  public static <P extends FilterProperty<P>> P before(P property) {
    return Given.argument("property", property).within("old");
  }

  /**
   * Returns a property as it is after the event.
   *
   * @param property the property
   * @param <P> its type
   * @return its new value
   */
  public static <P extends FilterProperty<P>> P after(P property) {
    return Given.argument("property", property).within("new");
  }
}
