package io.github.computeops.model;

import io.github.computeops.json.*;

/** What is carried; the property {@code type} tells. */
public sealed interface Cargo extends JsonValue permits Cargo.Unrecognized, Cars, Fish {
  /** The type that reads the variant that fits. */
  JsonType<Cargo> TYPE =
      UnionType.<Cargo>by("type", Unrecognized::new)
          .when("ferries.cars", Cars.TYPE)
          .when("ferries.fish", Fish.TYPE)
          .when("ferries.frozen-fish", Fish.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static Cargo of(Object json) { return TYPE.of(json); }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements Cargo {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
