package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.json.OpenEnum;
import java.util.Map;

/** The schema at {@code /components/schemas/Hull/properties/paint}. */
public final class HullOfSteelPaint extends OpenEnum<HullOfSteelPaint.Known> {
  /** Reads a value from JSON. */
  public static final JsonType<HullOfSteelPaint> TYPE = JsonTypes.text(HullOfSteelPaint::of);

  /** The value {@code red}. */
  public static final HullOfSteelPaint RED = new HullOfSteelPaint("red", Known.RED);

  /** The value {@code white}. */
  public static final HullOfSteelPaint WHITE = new HullOfSteelPaint("white", Known.WHITE);

  private static final Map<String, HullOfSteelPaint> VALUES =
      byText(RED, WHITE);

  private HullOfSteelPaint(String text, Known known) {
    super(text, known);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static HullOfSteelPaint of(String text) {
    HullOfSteelPaint value = text == null ? null : VALUES.get(text);
    return value == null ? new HullOfSteelPaint(text, Known.UNKNOWN) : value;
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code red}. */
    RED,
    /** The value {@code white}. */
    WHITE,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
