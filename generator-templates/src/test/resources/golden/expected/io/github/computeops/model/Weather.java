package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema's own name is the discriminator's value. */
public sealed interface Weather extends JsonValue permits Calm, Storm, Weather.Unrecognized {
  /** The type that reads the variant that fits. */
  JsonType<Weather> TYPE =
      UnionType.<Weather>by("sky", Unrecognized::new)
          .when("storm", Storm.TYPE)
          .when("calm", Calm.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static Weather of(Object json) { return TYPE.of(json); }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements Weather {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
