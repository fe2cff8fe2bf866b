package io.github.computeops.api;

import io.github.computeops.filter.BooleanProperty;
import io.github.computeops.filter.DayProperty;
import io.github.computeops.filter.EnumProperty;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.NumberProperty;
import io.github.computeops.filter.OpenProperty;
import io.github.computeops.filter.TextProperty;
import io.github.computeops.model.HullOfSteelGrade;

/** What {@code GET /fleet/v1/vessels/{vessel-id}/sisters} can be filtered and sorted by. */
public final class VesselsV1SistersFilter {
  /** {@code flag}. */
  public static final BooleanProperty FLAG = FilterProperty.quotedBool("flag");
  /** {@code hull}. */
  public static final OpenProperty HULL = FilterProperty.open("hull");
  /** {@code hull/grade}. */
  public static final EnumProperty<HullOfSteelGrade> HULL_GRADE =
      FilterProperty.choice("hull/grade");
  /** {@code hull/paint}. */
  public static final TextProperty HULL_PAINT = FilterProperty.text("hull/paint");
  /** {@code hull/plates}. */
  public static final OpenProperty HULL_PLATES = FilterProperty.open("hull/plates");
  /** {@code launched}. */
  public static final DayProperty LAUNCHED = FilterProperty.day("launched");
  /** {@code owner/shoe-size}. */
  public static final NumberProperty OWNER_SHOE_SIZE = FilterProperty.number("owner/shoe-size");
  /** {@code tags}. */
  public static final OpenProperty TAGS = FilterProperty.open("tags");

  private VesselsV1SistersFilter() {}
}
