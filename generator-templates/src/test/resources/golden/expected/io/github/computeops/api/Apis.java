package io.github.computeops.api;

/** The interfaces of the service, with one accessor each. */
public interface Apis {
  /**
   * Returns an interface by its class.
   *
   * @param type a generated interface
   * @param <T> that interface
   * @return it, ready to call; always the same object
   * @throws IllegalArgumentException if it is null or not generated
   */
  <T> T api(Class<T> type);

  /**
   * Has the name of a schema, which steps aside, and the version of its paths. Version v1, the only
   * one.
   *
   * @return the interface, ready to call
   */
  default BerthV1 berthV1() { return api(BerthV1.class); }

  /**
   * The operations tagged {@code tides - v1}. Version v1, the only one.
   *
   * @return the interface, ready to call
   */
  default TidesV1 tidesV1() { return api(TidesV1.class); }

  /**
   * Ferries, from their keel to their last voyage. Uses {@code GET} &amp; friends; never markup.
   * Version v1, the only one.
   *
   * @return the interface, ready to call
   */
  default VesselsV1 vesselsV1() { return api(VesselsV1.class); }

  /**
   * The operations tagged {@code voyages - v1}. Version v1, the newest.
   *
   * @return the interface, ready to call
   */
  default VoyagesV1 voyagesV1() { return api(VoyagesV1.class); }

  /**
   * The operations tagged {@code voyages - v1beta2}. Version v1beta2; {@link VoyagesV1} is the
   * newest.
   *
   * @return the interface, ready to call
   */
  default VoyagesV1beta2 voyagesV1beta2() { return api(VoyagesV1beta2.class); }
}
