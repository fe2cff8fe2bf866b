package io.github.computeops.filter;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final TextProperty NAME = FilterProperty.text("name");
  private static final NumberProperty AGE = FilterProperty.number("owner/age");
  private static final BooleanProperty ON = FilterProperty.bool("state/on");
  private static final UntypedProperty TAGS = FilterProperty.untyped("tags");

  private static void writes(String infix, String prefix, Filter filter) {
    assertAll(
        () -> assertEquals(infix, filter.text(FilterDialect.INFIX)),
        () -> assertEquals(infix, filter.toString()),
        () -> assertEquals(prefix, filter.text(FilterDialect.PREFIX)),
        () -> assertEquals(filter, Filter.parse(infix)),
        () -> assertEquals(filter, Filter.parse(prefix, FilterDialect.PREFIX)));
  }

  @Test
  void literalsAreWrittenByTheirType() {
    writes("name eq 'it''s'", "eq(name,'it''s')", NAME.eq("it's"));
    writes("name ne ''", "ne(name,'')", NAME.ne(""));
    writes("owner/age gt 3", "gt(owner/age,3)", AGE.gt(3));
    writes("owner/age ge -0.5", "ge(owner/age,-0.5)", AGE.ge(-0.5));
    writes(
        "owner/age lt 100000000000000000000", "lt(owner/age,100000000000000000000)", AGE.lt(1e20));
    writes("state/on eq true", "eq(state/on,true)", ON.eq(true));
    writes("on eq 'false'", "eq(on,'false')", FilterProperty.quotedBoolean("on").eq(false));
    writes("name eq null", "eq(name,null)", NAME.isNull());
    writes(
        "end le 2026-01-31",
        "le(end,2026-01-31)",
        FilterProperty.date("end").le(LocalDate.of(2026, 1, 31)));
  }

  @Test
  void timesAreWrittenInUtcWithoutQuotes() {
    TimeProperty at = FilterProperty.time("at");
    writes(
        "at gt 2026-01-31T11:00:00.120Z",
        "gt(at,2026-01-31T11:00:00.120Z)",
        at.gt(OffsetDateTime.parse("2026-01-31T12:00:00.12+01:00")));
    assertThrows(IllegalArgumentException.class, () -> at.eq(Instant.MAX));
  }

  @Test
  void callsAndListsAreWrittenAsInTheExamples() {
    writes("name in ('a','b')", "in(name,'a','b')", NAME.in("a", "b"));
    writes("owner/age in (1,2)", "in(owner/age,1,2)", AGE.in(1, 2));
    writes("contains(name,'ob')", "contains(name,'ob')", NAME.contains("ob"));
    writes("toupper(name) eq 'ROB'", "eq(toupper(name),'ROB')", NAME.toUpper().eq("ROB"));
    writes("tolower(name) in ('rob')", "in(tolower(name),'rob')", NAME.toLower().in("rob"));
    writes("3 in tags", "in(3,tags)", TAGS.has(3));
    writes("tags/OS eq 'Linux'", "eq(tags/OS,'Linux')", TAGS.textAt("OS").eq("Linux"));
  }

  @Test
  void parenthesesAreWrittenIfPrecedenceRequiresThem() {
    Filter a = NAME.eq("a");
    Filter b = AGE.eq(2);
    Filter c = ON.eq(false);
    writes(
        "name eq 'a' and owner/age eq 2 or state/on eq false",
        "or(and(eq(name,'a'),eq(owner/age,2)),eq(state/on,false))",
        a.and(b).or(c));
    writes(
        "name eq 'a' and (owner/age eq 2 or state/on eq false)",
        "and(eq(name,'a'),or(eq(owner/age,2),eq(state/on,false)))",
        a.and(b.or(c)));
    writes("not name eq null", "not(eq(name,null))", NAME.isPresent());
    writes("not (not name eq 'a')", "not(not(eq(name,'a')))", Filter.not(Filter.not(a)));
    writes(
        "not (name eq 'a' and owner/age eq 2)",
        "not(and(eq(name,'a'),eq(owner/age,2)))",
        Filter.not(a.and(b)));
  }

  @Test
  void joiningAlikeMakesOneList() {
    Filter a = NAME.eq("a");
    Filter b = NAME.eq("b");
    Filter c = NAME.eq("c");
    assertEquals(Filter.allOf(a, b, c), a.and(b).and(c));
    assertEquals(Filter.anyOf(a, b, c), a.or(b.or(c)));
    assertNotEquals(Filter.allOf(a, b), Filter.anyOf(a, b));
    assertEquals(a, Filter.allOf(a));
    assertThrows(IllegalArgumentException.class, Filter::allOf);
  }

  @Test
  void rawFiltersAreSentAsWritten() {
    assertEquals("a  eq  %20", Filter.raw("a  eq  %20").text(FilterDialect.PREFIX));
    assertEquals("(a or b) and name eq 'x'", Filter.raw("a or b").and(NAME.eq("x")).toString());
    assertThrows(IllegalArgumentException.class, () -> Filter.raw(" "));
  }

  @Test
  void tagFiltersQuoteTheKey() {
    Filter filter =
        TagProperty.of("Ra'ck").eq("1").and(Filter.not(TagProperty.of("OS").isPresent()));
    assertEquals("('Ra''ck' eq '1') AND not ('OS' in keys)", filter.text(FilterDialect.TAGS));
    assertEquals("'Ra''ck' eq '1' and not 'OS' in keys", filter.text(FilterDialect.SAVED_TAGS));
    assertEquals(filter, Filter.parse(filter.text(FilterDialect.TAGS), FilterDialect.TAGS));
    assertEquals(filter, Filter.parse(filter.toString(), FilterDialect.SAVED_TAGS));
  }

  @Test
  void tagsAndPropertiesAreNotMixedUp() {
    assertEquals(
        "A tag filter cannot contain the property name; give it to the filter parameter, or use"
            + " a TagProperty.",
        assertThrows(IllegalArgumentException.class, () -> NAME.eq("a").text(FilterDialect.TAGS))
            .getMessage());
    assertEquals(
        "A filter cannot contain the tag 'OS'; give it to the tag filter parameter.",
        assertThrows(
                IllegalArgumentException.class,
                () -> TagProperty.of("OS").eq("a").or(NAME.eq("b")).text(FilterDialect.PREFIX))
            .getMessage());
  }

  @Test
  void eventFiltersHaveBooleansInTitleCase() {
    Filter filter =
        EventProperties.TYPE
            .eq("compute-ops/server")
            .and(EventProperties.before(ON).eq(false))
            .and(EventProperties.changed(NAME).eq(true))
            .and(EventProperties.after(AGE).gt(3));
    String text =
        "type eq 'compute-ops/server' and old/state/on eq False and changed/name eq True"
            + " and new/owner/age gt 3";
    assertEquals(text, filter.text(FilterDialect.EVENTS));
    assertEquals(filter, Filter.parse(text, FilterDialect.EVENTS));
  }

  @Test
  void rejectsPathsThatCannotBeWritten() {
    assertThrows(IllegalArgumentException.class, () -> TAGS.textAt("it's"));
    assertEquals(
        "A filter cannot name the property \"a b\": a path has no spaces, quotes, brackets, commas"
            + " or percent signs and is not a keyword or a literal. For a tag with such a key, use the"
            + " tag filter.",
        assertThrows(IllegalArgumentException.class, () -> FilterProperty.text("a b"))
            .getMessage());
    for (String word : new String[] {"", "not", "OR", "eq", "null", "True", "3", "2026-01-31"}) {
      assertThrows(IllegalArgumentException.class, () -> FilterProperty.text(word), word);
    }
  }

  @Test
  void aBuiltFilterHasABoundedDepth() {
    Filter filter = NAME.eq("a");
    for (int i = 1; i < Filter.DEEPEST; i++) {
      filter = Filter.not(filter);
    }
    Filter deepest = filter;
    assertEquals(deepest, Filter.parse(deepest.toString()));
    assertEquals(deepest, Filter.parse(deepest.text(FilterDialect.PREFIX), FilterDialect.PREFIX));
    assertThrows(IllegalArgumentException.class, () -> Filter.not(deepest));
  }

  @Test
  void sortOrdersNameTheirDirection() {
    assertEquals("owner/age desc", AGE.descending().toString());
    assertEquals("name asc", NAME.ascending().toString());
  }
}
