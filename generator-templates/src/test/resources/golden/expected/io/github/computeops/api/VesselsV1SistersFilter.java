package io.github.computeops.api;

import io.github.computeops.filter.BooleanProperty;
import io.github.computeops.filter.DateProperty;
import io.github.computeops.filter.EnumProperty;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.NumberProperty;
import io.github.computeops.filter.TextProperty;
import io.github.computeops.filter.UntypedProperty;
import io.github.computeops.model.HullOfSteelGrade;

/** The properties that {@code GET /fleet/v1/vessels/{vessel-id}/sisters} can be filtered and sorted
 * by. */
public final class VesselsV1SistersFilter {
  /** {@code flag}. */
  public static final BooleanProperty FLAG = FilterProperty.quotedBoolean("flag");
  /** {@code hull}. */
  public static final UntypedProperty HULL = FilterProperty.untyped("hull");
  /** {@code hull/grade}. */
  public static final EnumProperty<HullOfSteelGrade> HULL_GRADE =
      FilterProperty.enumeration("hull/grade");
  /** {@code hull/paint}. */
  public static final TextProperty HULL_PAINT = FilterProperty.text("hull/paint");
  /** {@code hull/plates}. */
  public static final UntypedProperty HULL_PLATES = FilterProperty.untyped("hull/plates");
  /** {@code launched}. */
  public static final DateProperty LAUNCHED = FilterProperty.date("launched");
  /** {@code owner/shoe-size}. */
  public static final NumberProperty OWNER_SHOE_SIZE = FilterProperty.number("owner/shoe-size");
  /** {@code tags}. */
  public static final UntypedProperty TAGS = FilterProperty.untyped("tags");

  private VesselsV1SistersFilter() {}
}
