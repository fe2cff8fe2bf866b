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
  public static final HullOfSteelGrade A = new HullOfSteelGrade("a");

  /** The value {@code b}. */
  public static final HullOfSteelGrade B = new HullOfSteelGrade("b");

  private static final Map<String, Known> VALUES =
      Map.ofEntries(
          Map.entry("a", Known.A),
          Map.entry("b", Known.B));

  private HullOfSteelGrade(String text) {
    super(text);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static HullOfSteelGrade of(String text) {
    return new HullOfSteelGrade(text);
  }

  @Override
  public Known known() {
    return known(VALUES, Known.UNKNOWN);
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
