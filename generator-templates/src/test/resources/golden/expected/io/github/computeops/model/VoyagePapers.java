package io.github.computeops.model;

import io.github.computeops.json.*;

/** Told apart by the flag state beside, else by shape. */
public sealed interface VoyagePapers extends JsonValue
    permits Cars, Fish, VoyagePapers.Unrecognized {
  /** The type that reads the variant that fits. */
  JsonType<VoyagePapers> TYPE =
      UnionType.<VoyagePapers>byEnclosing("flag-state", Unrecognized::new)
          .when("NORTH", Fish.TYPE)
          .object(Fish.TYPE, "type", "weight")
          .when("SOUTH", Cars.TYPE)
          .object(Cars.TYPE, "type", "plates");

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static VoyagePapers of(Object json) { return TYPE.of(json); }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements VoyagePapers {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
