package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonRaw;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonValue;
import io.github.computeops.json.UnionType;

/** Implied by the constants. */
public sealed interface Leg extends JsonValue permits Leg.Unrecognized, LegVariant2, SeaLeg {
  /** Reads the variant that fits. */
  JsonType<Leg> TYPE =
      UnionType.<Leg>by("by", Unrecognized::new)
          .when("sea", SeaLeg.TYPE)
          .when("land", LegVariant2.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Leg of(Object json) {
    return TYPE.read(JsonTree.of(json), JsonPath.ROOT);
  }

  /** A variant this version does not know, or JSON of an impossible form, kept as it came. */
  final class Unrecognized extends JsonRaw implements Leg {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
