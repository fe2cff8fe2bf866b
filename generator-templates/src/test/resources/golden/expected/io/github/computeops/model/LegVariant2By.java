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
  public static final LegVariant2By LAND = new LegVariant2By("land");

  private static final Map<String, Known> VALUES =
      Map.ofEntries(
          Map.entry("land", Known.LAND));

  private LegVariant2By(String text) {
    super(text);
  }

  /**
   * {@return the value of a text, known or not}
   * @param text as the service writes it, not null
   */
  @JsonCreator
  public static LegVariant2By of(String text) {
    return new LegVariant2By(text);
  }

  @Override
  public Known known() {
    return known(VALUES, Known.UNKNOWN);
  }

  /** The known values, for a {@code switch}. */
  public enum Known {
    /** The value {@code land}. */
    LAND,
    /** Any value this version does not know. */
    UNKNOWN
  }
}
