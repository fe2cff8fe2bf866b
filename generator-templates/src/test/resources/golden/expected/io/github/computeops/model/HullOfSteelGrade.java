package io.github.computeops.model;

import io.github.computeops.json.*;

/** The schema at {@code /components/schemas/Hull/properties/grade}. */
public final class HullOfSteelGrade extends OpenEnum<HullOfSteelGrade.Known> {
  /** The value {@code a}. */
  public static final HullOfSteelGrade A = new HullOfSteelGrade("a", Known.A);
  /** The value {@code b}. */
  public static final HullOfSteelGrade B = new HullOfSteelGrade("b", Known.B);

  /** Reads a value from JSON. */
  public static final JsonType<HullOfSteelGrade> TYPE = type(A, B);

  private HullOfSteelGrade(String text, Known known) { super(text, known); }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @FromJson
  public static HullOfSteelGrade of(String text) { return TYPE.of(text); }

  @Override
  protected OpenEnum<Known> unknown(String text) {
    return new HullOfSteelGrade(text, Known.UNKNOWN);
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code a}. */ A,
    /** The value {@code b}. */ B,
    /** Any value this version does not know. */ UNKNOWN
  }
}
