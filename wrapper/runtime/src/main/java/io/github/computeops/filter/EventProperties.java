package io.github.computeops.filter;

/**
 * What the event filter of a webhook knows beside the properties of the resource. Write such a
 * filter with {@link FilterDialect#EVENTS}:
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
   * Whether a property changed.
   *
   * @param property the property
   * @return what to compare with true
   */
  public static BooleanProperty changed(FilterProperty<?> property) {
    return FilterProperty.bool("changed/" + property.path());
  }

  /**
   * A property as it was.
   *
   * @param property the property
   * @param <P> its type
   * @return the property before the event
   */
  public static <P extends FilterProperty<P>> P before(P property) {
    return property.within("old");
  }

  /**
   * A property as it is now.
   *
   * @param property the property
   * @param <P> its type
   * @return the property after the event
   */
  public static <P extends FilterProperty<P>> P after(P property) {
    return property.within("new");
  }
}
