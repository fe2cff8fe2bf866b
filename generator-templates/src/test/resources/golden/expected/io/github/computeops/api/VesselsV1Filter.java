package io.github.computeops.api;

import io.github.computeops.filter.BooleanProperty;
import io.github.computeops.filter.DateProperty;
import io.github.computeops.filter.EnumProperty;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.NumberProperty;
import io.github.computeops.filter.TextProperty;
import io.github.computeops.filter.TimeProperty;
import io.github.computeops.filter.UntypedProperty;
import io.github.computeops.model.HullOfSteelGrade;
import io.github.computeops.model.HullOfSteelPaint;
import io.github.computeops.model.VesselSize;
import io.github.computeops.model.VesselState;

/** The properties that {@code GET /fleet/v1/vessels} can be filtered and sorted by. */
public final class VesselsV1Filter {
  /** {@code 1st-mate}. */
  public static final TextProperty VALUE_1ST_MATE = FilterProperty.text("1st-mate");
  /** {@code @odata.id}. */
  public static final TextProperty ODATA_ID = FilterProperty.text("@odata.id");
  /** {@code OSType}. */
  public static final TextProperty OS_TYPE = FilterProperty.text("OSType");
  /** {@code URL}. */
  public static final TextProperty URL = FilterProperty.text("URL");
  /** {@code afloat}. */
  public static final BooleanProperty AFLOAT = FilterProperty.bool("afloat");
  /** {@code anything}. */
  public static final UntypedProperty ANYTHING = FilterProperty.untyped("anything");
  /** {@code ballast}: Required but nullable. */
  public static final TextProperty BALLAST = FilterProperty.text("ballast");
  /** {@code build}. */
  public static final TextProperty BUILD = FilterProperty.text("build");
  /** {@code captain}: Null first. */
  public static final TextProperty CAPTAIN = FilterProperty.text("captain");
  /** {@code cars}. */
  public static final NumberProperty CARS = FilterProperty.number("cars");
  /** {@code class}. */
  public static final TextProperty CLASS = FilterProperty.text("class");
  /** {@code cook}: As 3.0 spells it. */
  public static final TextProperty COOK = FilterProperty.text("cook");
  /** {@code counters}. */
  public static final UntypedProperty COUNTERS = FilterProperty.untyped("counters");
  /** {@code decks}. */
  public static final NumberProperty DECKS = FilterProperty.number("decks");
  /** {@code default}. */
  public static final TextProperty DEFAULT = FilterProperty.text("default");
  /** {@code engines}. */
  public static final UntypedProperty ENGINES = FilterProperty.untyped("engines");
  /** {@code engines/power}. */
  public static final NumberProperty ENGINES_POWER = FilterProperty.number("engines/power");
  /** {@code extras}. */
  public static final UntypedProperty EXTRAS = FilterProperty.untyped("extras");
  /** {@code flag}. */
  public static final BooleanProperty FLAG = FilterProperty.bool("flag");
  /** {@code free}. */
  public static final UntypedProperty FREE = FilterProperty.untyped("free");
  /** {@code generation}. */
  public static final UntypedProperty GENERATION = FilterProperty.untyped("generation");
  /** {@code hash-code}. */
  public static final NumberProperty HASH_CODE = FilterProperty.number("hash-code");
  /** {@code holds}. */
  public static final UntypedProperty HOLDS = FilterProperty.untyped("holds");
  /** {@code hull}. */
  public static final UntypedProperty HULL = FilterProperty.untyped("hull");
  /** {@code hull/grade}. */
  public static final EnumProperty<HullOfSteelGrade> HULL_GRADE =
      FilterProperty.enumeration("hull/grade");
  /** {@code hull/paint}. */
  public static final EnumProperty<HullOfSteelPaint> HULL_PAINT =
      FilterProperty.enumeration("hull/paint");
  /** {@code hull/plates}. */
  public static final UntypedProperty HULL_PLATES = FilterProperty.untyped("hull/plates");
  /** {@code id}: The id, given by the yard. */
  public static final TextProperty ID = FilterProperty.text("id");
  /** {@code isAbsent}. */
  public static final BooleanProperty IS_ABSENT = FilterProperty.bool("isAbsent");
  /** {@code kind}. */
  public static final TextProperty KIND = FilterProperty.text("kind");
  /** {@code launched}. */
  public static final DateProperty LAUNCHED = FilterProperty.date("launched");
  /** {@code length}: In metres. */
  public static final NumberProperty LENGTH = FilterProperty.number("length");
  /** {@code list-of-what}. */
  public static final UntypedProperty LIST_OF_WHAT = FilterProperty.untyped("list-of-what");
  /** {@code mate}. */
  public static final NumberProperty MATE = FilterProperty.number("mate");
  /** {@code matrix}. */
  public static final UntypedProperty MATRIX = FilterProperty.untyped("matrix");
  /** {@code mood}: A reference wrapped so that it can have a description. */
  public static final EnumProperty<VesselState> MOOD = FilterProperty.enumeration("mood");
  /** {@code name}: The name on the bow. It may change. */
  public static final TextProperty NAME = FilterProperty.text("name");
  /** {@code notes}. */
  public static final UntypedProperty NOTES = FilterProperty.untyped("notes");
  /** {@code nothing-said}. */
  public static final UntypedProperty NOTHING_SAID = FilterProperty.untyped("nothing-said");
  /** {@code old-name}: The former name. */
  public static final TextProperty OLD_NAME = FilterProperty.text("old-name");
  /** {@code owner}: Null last. */
  public static final TextProperty OWNER = FilterProperty.text("owner");
  /** {@code passengers}. */
  public static final NumberProperty PASSENGERS = FilterProperty.number("passengers");
  /** {@code password}. */
  public static final TextProperty PASSWORD = FilterProperty.text("password");
  /** {@code quo"ted\name}. */
  public static final TextProperty QUO_TED_NAME = FilterProperty.text("quo\"ted\\name");
  /** {@code radio}: Only ever null. */
  public static final UntypedProperty RADIO = FilterProperty.untyped("radio");
  /** {@code renamed}. */
  public static final TextProperty RENAMED = FilterProperty.text("renamed");
  /** {@code seen}. */
  public static final TimeProperty SEEN = FilterProperty.time("seen");
  /** {@code size}. */
  public static final EnumProperty<VesselSize> SIZE = FilterProperty.enumeration("size");
  /** {@code spare-hull}: A reference wrapped, and nullable. */
  public static final UntypedProperty SPARE_HULL = FilterProperty.untyped("spare-hull");
  /** {@code spare-hull/grade}. */
  public static final EnumProperty<HullOfSteelGrade> SPARE_HULL_GRADE =
      FilterProperty.enumeration("spare-hull/grade");
  /** {@code spare-hull/paint}. */
  public static final EnumProperty<HullOfSteelPaint> SPARE_HULL_PAINT =
      FilterProperty.enumeration("spare-hull/paint");
  /** {@code spare-hull/plates}. */
  public static final UntypedProperty SPARE_HULL_PLATES =
      FilterProperty.untyped("spare-hull/plates");
  /** {@code state}: What it does now; said beside the reference. */
  public static final EnumProperty<VesselState> STATE = FilterProperty.enumeration("state");
  /** {@code tags}. */
  public static final UntypedProperty TAGS = FilterProperty.untyped("tags");
  /** {@code toJson}. */
  public static final TextProperty TO_JSON = FilterProperty.text("toJson");
  /** {@code wait}. */
  public static final TextProperty WAIT = FilterProperty.text("wait");
  /** {@code x-java-named}. */
  public static final UntypedProperty X_JAVA_NAMED = FilterProperty.untyped("x-java-named");
  /** {@code x-java-named/colour}. */
  public static final TextProperty X_JAVA_NAMED_COLOUR = FilterProperty.text("x-java-named/colour");

  private VesselsV1Filter() {}
}
