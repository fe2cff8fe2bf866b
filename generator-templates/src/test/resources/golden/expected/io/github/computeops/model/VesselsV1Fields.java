package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.json.OpenEnum;
import java.util.Map;

/** The schema at {@code /paths/~1fleet~1v1~1vessels/post/parameters/2/schema/items}. */
public final class VesselsV1Fields extends OpenEnum<VesselsV1Fields.Known> {
  /** Reads a value from JSON. */
  public static final JsonType<VesselsV1Fields> TYPE = JsonTypes.text(VesselsV1Fields::of);

  /** The value {@code name}. */
  public static final VesselsV1Fields NAME = new VesselsV1Fields("name", Known.NAME);

  /** The value {@code keel}. */
  public static final VesselsV1Fields KEEL = new VesselsV1Fields("keel", Known.KEEL);

  private static final Map<String, VesselsV1Fields> VALUES =
      byText(NAME, KEEL);

  private VesselsV1Fields(String text, Known known) {
    super(text, known);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static VesselsV1Fields of(String text) {
    VesselsV1Fields value = text == null ? null : VALUES.get(text);
    return value == null ? new VesselsV1Fields(text, Known.UNKNOWN) : value;
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code name}. */
    NAME,
    /** The value {@code keel}. */
    KEEL,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
