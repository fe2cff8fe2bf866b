package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/OnlyOne}. */
public sealed interface OnlyOne extends JsonValue permits Calm, OnlyOne.Unrecognized {
  /** Reads the variant that fits. */
  JsonType<OnlyOne> TYPE =
      UnionType.<OnlyOne>by("sky", Unrecognized::new)
          .when("quiet", Calm.TYPE);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static OnlyOne of(Object json) { return TYPE.of(json); }

  /** A variant this version does not know, or JSON of an impossible form, kept as it came. */
  final class Unrecognized extends JsonRaw implements OnlyOne {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
