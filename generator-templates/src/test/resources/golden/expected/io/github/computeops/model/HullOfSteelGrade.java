package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.json.OpenEnum;
import java.util.Map;

/** The schema at {@code /components/schemas/Hull/properties/grade}. */
public final class HullOfSteelGrade extends OpenEnum<HullOfSteelGrade.Known> {
  /** Reads a value from JSON. */
  public static final JsonType<HullOfSteelGrade> TYPE = JsonTypes.text(HullOfSteelGrade::of);

  /** The value {@code a}. */
  public static final HullOfSteelGrade A = new HullOfSteelGrade("a", Known.A);

  /** The value {@code b}. */
  public static final HullOfSteelGrade B = new HullOfSteelGrade("b", Known.B);

  private static final Map<String, HullOfSteelGrade> VALUES =
      byText(A, B);

  private HullOfSteelGrade(String text, Known known) {
    super(text, known);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static HullOfSteelGrade of(String text) {
    HullOfSteelGrade value = text == null ? null : VALUES.get(text);
    return value == null ? new HullOfSteelGrade(text, Known.UNKNOWN) : value;
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code a}. */
    A,
    /** The value {@code b}. */
    B,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
