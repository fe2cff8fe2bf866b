package io.github.computeops.model;

import io.github.computeops.json.*;

/** Implied by the constants. */
public sealed interface Leg extends JsonValue permits Leg.Unrecognized, LegVariant2, SeaLeg {
  /** The type that reads the variant that fits. */
  JsonType<Leg> TYPE =
      UnionType.<Leg>by("by", Unrecognized::new)
          .when("sea", SeaLeg.TYPE)
          .when("land", LegVariant2.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static Leg of(Object json) { return TYPE.of(json); }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements Leg {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
