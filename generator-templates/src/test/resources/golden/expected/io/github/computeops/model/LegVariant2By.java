package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.json.OpenEnum;
import java.util.Map;

/** The schema at {@code /components/schemas/Leg/oneOf/1/properties/by}. */
public final class LegVariant2By extends OpenEnum<LegVariant2By.Known> {
  /** Reads a value from JSON. */
  public static final JsonType<LegVariant2By> TYPE = JsonTypes.text(LegVariant2By::of);

  /** The value {@code land}. */
  public static final LegVariant2By LAND = new LegVariant2By("land", Known.LAND);

  private static final Map<String, LegVariant2By> VALUES =
      byText(LAND);

  private LegVariant2By(String text, Known known) {
    super(text, known);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static LegVariant2By of(String text) {
    LegVariant2By value = text == null ? null : VALUES.get(text);
    return value == null ? new LegVariant2By(text, Known.UNKNOWN) : value;
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code land}. */
    LAND,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
