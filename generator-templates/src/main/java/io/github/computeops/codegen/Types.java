package io.github.computeops.codegen;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the Java type of every schema, and collects the types that must be generated. */
final class Types {
  private final Map<String, Type> generated = new TreeMap<>();
  private final Map<String, JavaType> byPointer = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final SchemaNames schemaNames;
  private final InlineNames inlineNames;
  private final ClaimedNames claimed;
  private final ModelMaker models;
  private final UnionMaker unions = new UnionMaker(this);

  Types(Description description, SchemaNames schemaNames) {
    this.schemaNames = schemaNames;
    this.models = new ModelMaker(this, schemaNames);
    this.inlineNames = new InlineNames(description, schemaNames);
    this.claimed = new ClaimedNames(schemaNames.interfaces());
  }

  Names names() {
    return schemaNames.names();
  }

  Collection<Type> generated() {
    return generated.values();
  }

  boolean isGenerated(String name) {
    return generated.containsKey(name);
  }

  /** A generated type, or null. */
  Type named(String name) {
    return generated.get(name);
  }

  /**
   * The Java type of a schema.
   *
   * @param schema the schema
   * @param name the Java name to use where it needs a type of its own
   */
  JavaType of(Node schema, String name) {
    if (schema.has("$ref") && !schema.has("properties")) {
      Node target = schema.resolved();
      return of(target, schemaNames.of(target));
    }
    JavaType known = byPointer.get(schema.pointer());
    return known == null ? fresh(schema, schema.typeName().orElse(Names.fitting(name))) : known;
  }

  private JavaType fresh(Node schema, String name) {
    if (!open.add(schema.pointer())) {
      throw new UnsupportedDescriptionException(
          schema, "contains itself without an object between; break the circle in the overlay");
    }
    JavaType type = decide(schema, name);
    open.remove(schema.pointer());
    byPointer.put(schema.pointer(), type);
    return type;
  }

  private JavaType decide(Node schema, String name) {
    SchemaForm form = new SchemaForm(schema);
    if (form.wrapped().isPresent()) {
      return of(form.wrapped().get(), name);
    }
    if (!form.values().isEmpty()) {
      return generate(EnumMaker.make(inlineNames.of(schema, name), schema, form.values()));
    }
    if (!form.properties().isEmpty()) {
      String own = inlineNames.of(schema, name);
      claimed.claim(own, schema);
      byPointer.put(schema.pointer(), JavaType.model(own));
      return generate(models.make(own, schema, form));
    }
    List<Node> branches = form.branches();
    if (branches.isEmpty() && schema.has("allOf")) {
      return decide(Refinement.folded(schema), name);
    }
    return branches.isEmpty() ? simple(schema, form, name) : choice(schema, branches, name);
  }

  private JavaType choice(Node schema, List<Node> branches, String name) {
    if (branches.size() == 1 && !schema.has("discriminator")) {
      return of(branches.get(0), name);
    }
    String own = claimed(schema, name);
    return unions.make(own, schema, branches).map(this::generate).orElse(JavaType.ANY);
  }

  private String claimed(Node schema, String name) {
    String own = inlineNames.of(schema, name);
    claimed.claim(own, schema);
    byPointer.put(schema.pointer(), JavaType.generated(own));
    return own;
  }

  /** A union of the bodies that an operation may respond with, at least two. */
  JavaType oneOf(Node responses, List<Node> schemas, String name) {
    String own = claimed(responses, Names.fitting(name));
    JavaType type =
        unions.ofBodies(own, responses, schemas).map(this::generate).orElse(JavaType.ANY);
    byPointer.put(responses.pointer(), type);
    return type;
  }

  private JavaType simple(Node schema, SchemaForm form, String name) {
    Set<String> types = form.types();
    if (types.size() != 1) {
      return implied(schema, types, name);
    }
    return switch (types.iterator().next()) {
      case "array" -> JavaType.listOf(schema.has("items") ? items(schema, name) : JavaType.ANY);
      case "object" -> map(schema, name);
      case "boolean" -> JavaType.BOOLEAN;
      case "integer" -> schema.text("format").equals("int32") ? JavaType.INTEGER : JavaType.LONG;
      case "number" -> JavaType.DOUBLE;
      case "string" -> text(schema);
      default ->
          throw new UnsupportedDescriptionException(
              schema,
              "has the type \""
                  + schema.text("type")
                  + "\", which JSON Schema does not know; correct it in the overlay");
    };
  }

  private JavaType implied(Node schema, Set<String> types, String name) {
    if (types.isEmpty() && schema.has("items")) {
      return JavaType.listOf(items(schema, name));
    }
    return types.isEmpty() && schema.get("const").json().isTextual()
        ? JavaType.TEXT
        : types.isEmpty() && schema.has("additionalProperties") ? map(schema, name) : JavaType.ANY;
  }

  private JavaType map(Node schema, String name) {
    Node values = schema.get("additionalProperties");
    return JavaType.mapOf(
        values.json().isObject() ? of(values, within(schema, name, "Value")) : JavaType.ANY);
  }

  private JavaType items(Node schema, String name) {
    return of(schema.get("items"), within(schema, name, "Item"));
  }

  /** What is in a list that has a name of its own is not called like the list. */
  private static String within(Node schema, String name, String part) {
    return schema.isComponent() ? name + part : name;
  }

  private static JavaType text(Node schema) {
    return switch (schema.text("format")) {
      case "date-time" -> JavaType.TIME;
      case "date" -> JavaType.DATE;
      default -> JavaType.TEXT;
    };
  }

  private JavaType generate(Type type) {
    claimed.claim(type.name(), type.source());
    generated.put(type.name(), type);
    return type instanceof Type.Model
        ? JavaType.model(type.name())
        : JavaType.generated(type.name());
  }

  /** The properties of a model, or of all variants of a union; none where the type is neither. */
  List<Property> properties(JavaType type) {
    if (generated.get(type.name()) instanceof Type.Union union) {
      return union.variants().stream()
          .flatMap(variant -> properties(variant.type()).stream())
          .toList();
    }
    return generated.get(type.name()) instanceof Type.Model model ? model.properties() : List.of();
  }

  boolean isEnumeration(JavaType type) {
    return generated.get(type.name()) instanceof Type.Enumeration;
  }

  /** Whether the JSON of a type is text. */
  boolean isText(JavaType type) {
    return Set.of(JavaType.TEXT, JavaType.TIME, JavaType.DATE).contains(type)
        || isEnumeration(type);
  }

  /** Marks a model and all it holds as part of a request. */
  void markSent(JavaType body) {
    new HeldTypes(generated).mark(body, Type.Model::asSent);
  }

  /** Marks a model and all it holds as a merge patch, where null means something. */
  void markPatch(JavaType body) {
    new HeldTypes(generated).mark(body, Type.Model::asPatch);
  }

  /** Tells every model which properties are shown to nobody, in itself and in all it holds. */
  void linkSecrets() {
    new HeldTypes(generated).linkSecrets();
  }

  /** Tells every model of which unions it is a variant. */
  void linkUnions() {
    for (Type type : List.copyOf(generated.values())) {
      if (type instanceof Type.Union union) {
        union.variants().stream()
            .filter(variant -> !variant.isWrapped())
            .forEach(variant -> link(variant.type().name(), union.name()));
      }
    }
  }

  private void link(String model, String union) {
    generated.computeIfPresent(model, (key, type) -> ((Type.Model) type).in(union));
  }
}
