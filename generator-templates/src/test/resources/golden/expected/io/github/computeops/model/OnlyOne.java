package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/OnlyOne}. */
public sealed interface OnlyOne extends JsonValue permits Calm, OnlyOne.Unrecognized {
  /** The type that reads the variant that fits. */
  JsonType<OnlyOne> TYPE =
      UnionType.<OnlyOne>by("sky", Unrecognized::new)
          .when("quiet", Calm.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static OnlyOne of(Object json) { return TYPE.of(json); }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements OnlyOne {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
