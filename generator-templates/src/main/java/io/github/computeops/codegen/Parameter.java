package io.github.computeops.codegen;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A parameter of an operation, as the templates see it.
 *
 * @param source where the description has it
 */
record Parameter(
    Node source,
    String name,
    String place,
    String javaName,
    JavaType type,
    boolean required,
    boolean deprecated,
    String description,
    Node schema) {
  private static final Map<String, String> EXPANDERS =
      Map.of("path", "SegmentExpander", "query", "QueryExpander", "header", "HeaderExpander");

  private static final Set<String> DIALECTS = new TreeSet<>(Set.of("infix", "prefix", "tags"));

  boolean isHeader() {
    return place.equals("header");
  }

  boolean isQuery() {
    return place.equals("query");
  }

  String quoted() {
    return JavaText.quoted(name);
  }

  /** The name as it is written in a query. */
  String encoded() {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  String expander() {
    return EXPANDERS.get(place);
  }

  String annotation() {
    return "@Param(value = \"" + javaName + "\", expander = " + expander() + ".class)";
  }

  /** How a query's builder takes it as it is. */
  String taker() {
    return isHeader() ? "header" : isFilter() ? "filtered" : isStyled() ? "styled" : "described";
  }

  /** Whether it is an object, or a list that does not repeat, which the query's builder writes. */
  boolean isStyled() {
    return isQuery() && !required && (isObject() || isList() && !Style.of(source).repeats());
  }

  /** The constant of how it is written. */
  String style() {
    return isObject() ? Style.of(source).ofObject() : Style.of(source).ofList();
  }

  private boolean isObject() {
    return type.kind() == JavaType.Kind.MAP;
  }

  private boolean isList() {
    return type.kind() == JavaType.Kind.LIST;
  }

  boolean isFilter() {
    return source.has(FilterMaker.TERM);
  }

  boolean isTagFilter() {
    return isFilter() && dialect().equals("TAGS");
  }

  boolean isSort() {
    return source.flag("x-sort");
  }

  boolean isSelect() {
    return source.flag("x-select");
  }

  /** The dialect of a filter, as the constant of it. */
  String dialect() {
    String dialect = source.get(FilterMaker.TERM).text("dialect");
    if (!DIALECTS.contains(dialect)) {
      throw new UnsupportedDescriptionException(
          source.get(FilterMaker.TERM),
          "has the dialect \"" + dialect + "\"; give one of " + DIALECTS + " in the overlay");
    }
    return dialect.toUpperCase(Locale.ROOT);
  }

  /** Whether it can be left out although it is required, since the description has its default. */
  boolean hasPreset() {
    return !schema.text("default").isEmpty() && type.kind() == JavaType.Kind.VALUE;
  }

  /** The default, as Java writes it. */
  String preset() {
    String value = schema.text("default");
    boolean text = new SchemaForm(schema).types().contains("string");
    if (!text) {
      return type.equals(JavaType.LONG) ? value + "L" : value;
    }
    return type.equals(JavaType.TEXT)
        ? JavaText.quoted(value)
        : type.name() + ".of(" + JavaText.quoted(value) + ")";
  }

  /** What it is, as the description of a parameter. */
  String javadoc() {
    return documented("the parameter `" + name + "`");
  }

  /** What it is, as the first sentence of the method that sets it. */
  String sentence() {
    return documented("Sets the parameter `" + name + "`.");
  }

  private String documented(String otherwise) {
    return JavaText.javadoc(
        Limits.ofParameter(description.isBlank() ? otherwise : description, schema));
  }

  /** A value the description gives as an example, else the parameter's name. */
  String sample() {
    return schema
        .optional("example")
        .or(() -> source.optional("example"))
        .or(
            () ->
                source.get("examples").children().stream()
                    .findFirst()
                    .flatMap(each -> each.optional("value")))
        .orElse(name);
  }
}
