package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /paths/~1fleet~1v1~1vessels/post/parameters/2/schema/items}. */
public final class VesselsV1Fields extends OpenEnum<VesselsV1Fields.Value> {
  /** The value {@code name}. */
  public static final VesselsV1Fields NAME = new VesselsV1Fields("name", Value.NAME);
  /** The value {@code keel}. */
  public static final VesselsV1Fields KEEL = new VesselsV1Fields("keel", Value.KEEL);

  /** The type that reads a value from JSON. */
  public static final JsonType<VesselsV1Fields> TYPE = type(Value.UNKNOWN, NAME, KEEL);

  private VesselsV1Fields(String text, Value value) { super(text, value); }

  /**
   * {@return the value of a string, known or not}
   * @param text the string, as the service writes it
   */
  @FromJson
  public static VesselsV1Fields of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Value> spelled(String text, Value value) {
    return new VesselsV1Fields(text, value);
  }

  /** The known values, for a {@code switch}. */
  public enum Value {
    /** The value {@code name}. */ NAME,
    /** The value {@code keel}. */ KEEL,
    /** Any value that this version does not know. */ UNKNOWN
  }
}
