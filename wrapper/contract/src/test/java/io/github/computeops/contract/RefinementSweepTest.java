package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.contract.Accessors.Property;
import io.github.computeops.json.JsonModel;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A schema that only remarks on a property of what it extends leaves its type as it is. */
class RefinementSweepTest {
  private static final String REFINED = "property that keeps the type of what it extends";
  private static final Predicate<Object> NOT_NULL = type -> !type.equals("null");

  private final GeneratedTypes types = new GeneratedTypes();
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> untyped = new TreeSet<>();

  @Test
  void propertyThatIsOnlyDescribedAgainKeepsItsType() throws Exception {
    Map<?, ?> components = Contract.object(Fuzz.CONTRACT.root().get("components"));
    Contract.object(components.get("schemas")).forEach(this::component);
    assertEquals(Set.of(), untyped);
    assertTrue(touched.size() >= 10, touched::toString);
    try (Sweep sweep = new Sweep()) {
      touched.forEach(property -> sweep.touch(REFINED, property));
    }
    System.out.println("sweep: of these, " + touched);
  }

  private void component(Object name, Object schema) {
    Map<?, ?> said = Contract.object(schema);
    Object given = said.get("x-java-name");
    Optional<Class<?>> model =
        types.named((given == null ? name : given).toString()).filter(RefinementSweepTest::isModel);
    if (model.isPresent() && said.containsKey("allOf")) {
      Map<?, ?> all = ObjectForm.of(Fuzz.CONTRACT, said).properties();
      Stream.concat(Stream.of(said), Contract.list(said.get("allOf")).stream())
          .map(Contract::object)
          .forEach(part -> properties(model.get(), all, Contract.object(part.get("properties"))));
    }
  }

  private static boolean isModel(Class<?> type) {
    return JsonModel.class.isAssignableFrom(type);
  }

  /** Compares the properties of a model with those of the whole schema, as far as one part says. */
  private void properties(Class<?> model, Map<?, ?> all, Map<?, ?> part) {
    part.forEach((name, said) -> property(model, name.toString(), all.get(name), said));
  }

  private void property(Class<?> model, String name, Object whole, Object said) {
    Optional<Property> read =
        new Accessors(model)
            .properties().stream().filter(each -> each.name().equals(name)).findFirst();
    Class<?> type =
        read.<Class<?>>map(each -> each.accessor().getReturnType()).orElse(Object.class);
    if (!isTyped(said) && isTyped(whole)) {
      touched.add(model.getSimpleName() + "." + name);
      if (read.isEmpty() || isAny(read.get())) {
        untyped.add(model.getSimpleName() + "." + name);
      }
    } else if (isModel(type)) {
      Map<?, ?> inner = Contract.object(Contract.object(said).get("properties"));
      properties(type, ObjectForm.of(Fuzz.CONTRACT, Contract.object(whole)).properties(), inner);
    }
  }

  private static boolean isAny(Property property) {
    return property.accessor().getGenericReturnType().getTypeName().contains("java.lang.Object");
  }

  /** Tells whether a schema says what it is; what may be of several types may be any. */
  private static boolean isTyped(Object schema) {
    Map<?, ?> said = Contract.object(schema);
    boolean isAny = Contract.list(said.get("type")).stream().filter(NOT_NULL).count() > 1;
    return !isAny
        && Stream.of("type", "$ref", "enum", "const", "oneOf", "anyOf", "allOf", "properties")
            .anyMatch(said::containsKey);
  }
}
