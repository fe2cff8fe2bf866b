package io.github.computeops.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the parameters of a job template. */
final class JobParameters {
  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "boolean", Boolean.class,
          "integer", Integer.class,
          "string", String.class,
          "list", List.class);
  private static final Set<String> KEYS =
      Set.of(
          "name",
          "java",
          "otherSpelling",
          "type",
          "items",
          "values",
          "minimum",
          "maximum",
          "default",
          "required",
          "says");

  private final Entry template;
  private final Set<String> names = new HashSet<>();

  JobParameters(Entry template) {
    this.template = template;
  }

  void check() {
    template.entries("parameters").forEach(this::parameter);
  }

  private void parameter(Entry parameter) {
    property(parameter);
    if (!names.add(parameter.text("name"))) {
      throw parameter.fault(
          "name", "\"" + parameter.text("name") + "\" is there twice; remove one of them.");
    }
    if (parameter.text("otherSpelling").equals(parameter.text("name"))) {
      throw parameter.fault("otherSpelling", "is the name itself; remove it.");
    }
  }

  private static void property(Entry property) {
    property.hasOnly(KEYS);
    property.matches("name", "\\w+", "a name");
    property.matches("says", "(?s)[A-Z].*\\.", "a sentence");
    typed(property);
    if (property.has("items")) {
      items(property.entry("items"));
    }
    defaulted(property);
  }

  private static void typed(Entry property) {
    String type = property.text("type");
    if (!TYPES.containsKey(type)) {
      throw property.fault("type", "is \"" + type + "\"; use boolean, integer, string or list.");
    }
    if (type.equals("list") != property.has("items")) {
      throw property.fault(
          "items", "belongs to a list, which has to have it, and to nothing else.");
    }
    if (!type.equals("integer") && (property.has("minimum") || property.has("maximum"))) {
      throw property.fault("type", "is " + type + ", which has no range; remove the range.");
    }
  }

  private static void items(Entry items) {
    if (!items.has("properties")) {
      items.hasOnly(Set.of("type", "java", "values"));
      items.matches("type", "string", "the type string, or properties");
      return;
    }
    items.hasOnly(Set.of("java", "properties"));
    items.matches("java", "[A-Z][A-Za-z0-9]*", "a class, such as Volume");
    items.entries("properties").forEach(JobParameters::property);
  }

  private static void defaulted(Entry property) {
    Object value = property.get("default");
    if (value == null) {
      return;
    }
    if (Boolean.TRUE.equals(property.get("required"))) {
      throw property.fault(
          "default", "never applies, since the parameter is required; remove one.");
    }
    if (!TYPES.get(property.text("type")).isInstance(value)) {
      throw property.fault("default", "is " + value + ", which is not of the parameter's type.");
    }
    if (property.get("values") instanceof List<?> values && !values.contains(value)) {
      throw property.fault("default", "is " + value + ", which is not among the values.");
    }
    if (value instanceof Integer number && !isInRange(property, number)) {
      throw property.fault("default", "is " + value + ", which is outside the range.");
    }
  }

  private static boolean isInRange(Entry property, int number) {
    return !(property.get("minimum") instanceof Integer least && number < least)
        && !(property.get("maximum") instanceof Integer most && number > most);
  }
}
