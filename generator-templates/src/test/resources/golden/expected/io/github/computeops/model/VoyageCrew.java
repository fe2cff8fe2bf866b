package io.github.computeops.model;

import io.github.computeops.json.*;

/** Told apart by shape alone, written in place. */
public sealed interface VoyageCrew extends JsonValue
    permits Sailors, VoyageCrew.Unrecognized, VoyageCrewVariant2 {
  /** The type that reads the variant that fits. */
  JsonType<VoyageCrew> TYPE =
      UnionType.<VoyageCrew>byShape(Unrecognized::new)
          .object(Sailors.TYPE, "sailors")
          .object(VoyageCrewVariant2.TYPE, "robots");

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static VoyageCrew of(Object json) { return TYPE.of(json); }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements VoyageCrew {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
