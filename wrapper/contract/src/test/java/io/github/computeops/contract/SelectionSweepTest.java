package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** No call is sent that does not say what it acts on, in any operation of the description. */
class SelectionSweepTest {
  private static final List<Object> BLANKS = Arrays.asList(null, "", " ", "\t\n");
  private static final List<Object> BLANK_LISTS =
      Arrays.asList(null, List.of(), List.of(""), List.of("a", " "), Arrays.asList("a", null));
  private static Sweep sweep;

  @BeforeAll
  static void starts() throws Exception {
    sweep = new Sweep();
  }

  @AfterAll
  static void ends() {
    sweep.close();
  }

  @Test
  void blankArgumentsSendNothing() throws Exception {
    for (DescribedOperation operation : Fuzz.CONTRACT.operations()) {
      int path = operation.inPathOrder().size();
      int selecting = path + operation.requiredQuery().size();
      for (int i = 0; i < selecting; i++) {
        String rule = "required in the " + (i < path ? "path" : "query") + " and rejected if blank";
        argument(rule, operation, i);
      }
    }
    assertTrue(sweep.touched("required in the path and rejected if blank") > 100);
    assertEquals(0, sweep.requests());
  }

  private static void argument(String rule, DescribedOperation operation, int index)
      throws ReflectiveOperationException {
    Method method = sweep.method(operation);
    Class<?> type = method.getParameterTypes()[index];
    for (Object blank :
        type == List.class ? BLANK_LISTS : type == String.class ? BLANKS : nulls()) {
      Object[] arguments = sweep.arguments(operation);
      arguments[index] = blank;
      assertRejected(operation.key() + " " + index, () -> sweep.call(method, arguments));
    }
    sweep.touch(rule, operation.key() + " " + index);
  }

  /** What is neither text nor a list cannot be blank. */
  private static List<Object> nulls() {
    return Arrays.asList((Object) null);
  }

  private static void assertRejected(String place, Executable call) {
    assertThrows(IllegalArgumentException.class, call, () -> place);
  }

  @Test
  void blankParametersAreRejectedByEveryQuery() throws Exception {
    for (DescribedOperation operation : Fuzz.CONTRACT.operations()) {
      for (Class<?> type : sweep.method(operation).getParameterTypes()) {
        if (Query.class.isAssignableFrom(type)) {
          setters(operation, type);
        }
      }
    }
    assertTrue(sweep.touched("optional in the query and rejected if blank") > 50);
  }

  private static void setters(DescribedOperation operation, Class<?> query)
      throws ReflectiveOperationException {
    Object builder = query.getMethod("builder").invoke(null);
    for (Method setter : builder.getClass().getDeclaredMethods()) {
      Class<?>[] taken = setter.getParameterTypes();
      if (taken.length == 1 && (taken[0] == String.class || taken[0] == List.class)) {
        String place = operation.key() + " " + setter.getName();
        for (Object blank : taken[0] == List.class ? BLANK_LISTS : BLANKS) {
          assertRejected(place + " " + blank, () -> invoke(setter, builder, blank));
        }
        sweep.touch("optional in the query and rejected if blank", place);
      }
    }
  }

  private static Object invoke(Method method, Object target, Object argument) throws Throwable {
    try {
      return method.invoke(target, argument);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void requiredParametersWithADefaultMayBeLeftOut() {
    String rule = "operation whose parameters with a default may be left out";
    for (DescribedOperation operation : Fuzz.CONTRACT.operations()) {
      long preset = operation.requiredQuery().stream().filter(SelectionSweepTest::isPreset).count();
      Method full = sweep.method(operation);
      if (preset > 0 && operation.bodySchema().isEmpty()) {
        assertTrue(
            Arrays.stream(full.getDeclaringClass().getMethods())
                .filter(method -> method.getName().equals(full.getName()))
                .anyMatch(m -> m.getParameterCount() == full.getParameterCount() - preset),
            operation::key);
        sweep.touch(rule, operation.key());
      }
    }
    assertTrue(sweep.touched(rule) > 0);
  }

  private static boolean isPreset(Map<?, ?> parameter) {
    return Fuzz.CONTRACT.resolved(parameter.get("schema")).containsKey("default");
  }

  @Test
  void blankIdentifiersOfBodiesAreNotBuilt() throws Exception {
    String rule = "identifies something in a body and is rejected if blank";
    Set<String> unnoticed = new TreeSet<>();
    for (Class<?> model : new GeneratedTypes().models()) {
      for (String name : names(model, "identifiers")) {
        for (Object blank : List.of("", " ", List.of(""))) {
          if (isBuilt(model, name, blank)) {
            unnoticed.add(model.getSimpleName() + "." + name + " " + blank);
          }
        }
        sweep.touch(rule, model.getSimpleName() + "." + name);
      }
      names(model, "required").stream()
          .filter(name -> name.matches("id|uri|.*(Id|Ids|Uri|Uris)"))
          .filter(name -> !names(model, "identifiers").contains(name))
          .forEach(name -> unnoticed.add(model.getSimpleName() + "." + name));
    }
    assertEquals(Set.of(), unnoticed);
    assertTrue(sweep.touched(rule) > 10);
  }

  private static boolean isBuilt(Class<?> model, String name, Object value) {
    JsonModel.Builder<?, ?> builder = builder(model);
    names(model, "required").forEach(other -> builder.putAdditionalProperty(other, "x"));
    try {
      builder.putAdditionalProperty(name, value).build();
      return true;
    } catch (IllegalStateException e) {
      return !e.getMessage().contains("." + name + " ");
    }
  }

  /** Returns what a builder says of its model. */
  private static Set<String> names(Class<?> model, String kind) {
    try {
      JsonModel.Builder<?, ?> builder = builder(model);
      Method names = builder.getClass().getDeclaredMethod(kind);
      names.setAccessible(true);
      return ((Collection<?>) names.invoke(builder))
          .stream().map(String.class::cast).collect(Collectors.toSet());
    } catch (NoSuchMethodException e) {
      return Set.of();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonModel.Builder<?, ?> builder(Class<?> model) {
    try {
      return (JsonModel.Builder<?, ?>) model.getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
