package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonRaw;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonValue;
import io.github.computeops.json.UnionType;

/** Told apart by shape alone, written in place. */
public sealed interface VoyageCrew extends JsonValue
    permits Sailors,
        VoyageCrew.Unrecognized,
        VoyageCrewVariant2 {
  /** Reads the variant that fits. */
  JsonType<VoyageCrew> TYPE =
      UnionType.<VoyageCrew>byShape(Unrecognized::new)
          .object(Sailors.TYPE, "sailors")
          .object(VoyageCrewVariant2.TYPE, "robots");

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static VoyageCrew of(Object json) {
    return TYPE.read(JsonTree.of(json), JsonPath.ROOT);
  }

  /** A variant this version does not know, or JSON of an impossible form, kept as it came. */
  final class Unrecognized extends JsonRaw implements VoyageCrew {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
