package io.github.computeops.codegen;

import io.github.computeops.codegen.Filterable.Constant;
import io.github.computeops.codegen.Filterable.Form;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Walks through all that the items of a collection hold: into objects, and into lists of them. */
final class ItemWalk {
  /** What a filter can name. */
  private static final Pattern NAME = Pattern.compile("[^\\s'()\\[\\],%/]+");

  private static final Map<JavaType, Form> FORMS =
      Map.of(
          JavaType.TEXT, Form.TEXT,
          JavaType.BOOLEAN, Form.BOOLEAN,
          JavaType.LONG, Form.NUMBER,
          JavaType.INTEGER, Form.NUMBER,
          JavaType.DOUBLE, Form.NUMBER,
          JavaType.TIME, Form.TIME,
          JavaType.DATE, Form.DATE);
  private final Map<String, Constant> found = new TreeMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Types types;

  ItemWalk(Types types) {
    this.types = types;
  }

  /** What is found, by its path. */
  Map<String, Constant> of(JavaType item) {
    into(item, "");
    return found;
  }

  /** Variants of a union may have the same property in different forms. */
  private static Constant both(Constant one, Constant other) {
    boolean alike = one.form() == other.form() && one.models().equals(other.models());
    boolean texts = isText(one) && isText(other);
    return alike ? one : one.as(texts ? Form.TEXT : Form.UNTYPED);
  }

  private static boolean isText(Constant constant) {
    return constant.form() == Form.TEXT || constant.form() == Form.ENUMERATION;
  }

  /** A model inside itself ends the walk, since the paths would not. */
  private void into(JavaType type, String prefix) {
    if (!open.contains(type.name())) {
      open.push(type.name());
      types.properties(type).stream()
          .filter(property -> NAME.matcher(property.name()).matches())
          .forEach(property -> property(property, prefix + property.name()));
      open.pop();
    }
  }

  private void property(Property property, String path) {
    JavaType type = property.type();
    boolean choice = types.isEnumeration(type);
    Form form = choice ? Form.ENUMERATION : FORMS.getOrDefault(type, Form.UNTYPED);
    Set<String> models = choice ? type.models() : Set.of();
    String name = types.names().filterConstant(path);
    Constant constant = new Constant(path, name, form, models, property.description());
    found.merge(path, constant, ItemWalk::both);
    into(type.kind() == JavaType.Kind.LIST ? type.element() : type, path + "/");
  }
}
