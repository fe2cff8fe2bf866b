package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonRaw;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonValue;
import io.github.computeops.json.UnionType;

/** What is carried; the property {@code type} tells. */
public sealed interface Cargo extends JsonValue permits Cargo.Unrecognized, Cars, Fish {
  /** Reads the variant that fits. */
  JsonType<Cargo> TYPE =
      UnionType.<Cargo>by("type", Unrecognized::new)
          .when("ferries.cars", Cars.TYPE)
          .when("ferries.fish", Fish.TYPE)
          .when("ferries.frozen-fish", Fish.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Cargo of(Object json) {
    return TYPE.read(JsonTree.of(json), JsonPath.ROOT);
  }

  /** A variant this version does not know, or JSON of an impossible form, kept as it came. */
  final class Unrecognized extends JsonRaw implements Cargo {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
