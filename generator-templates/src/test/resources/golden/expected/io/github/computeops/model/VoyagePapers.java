package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonRaw;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonValue;
import io.github.computeops.json.UnionType;

/** Told apart by the flag state beside, else by shape. */
public sealed interface VoyagePapers extends JsonValue
    permits Cars,
        Fish,
        VoyagePapers.Unrecognized {
  /** Reads the variant that fits. */
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
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static VoyagePapers of(Object json) {
    return TYPE.read(JsonTree.of(json), JsonPath.ROOT);
  }

  /** A variant this version does not know, or JSON of an impossible form, kept as it came. */
  final class Unrecognized extends JsonRaw implements VoyagePapers {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
