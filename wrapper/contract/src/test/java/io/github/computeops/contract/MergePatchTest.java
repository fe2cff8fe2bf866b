package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import feign.Headers;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.OpenEnum;
import io.github.computeops.query.Query;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.ObjectMapper;

/** A merge patch can leave a property out, send null, or send a value. */
class MergePatchTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static LocalService service;

  @BeforeAll
  static void start() throws Exception {
    service = new LocalService();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void allPatchesOfTheDescriptionAreMergePatches() {
    Stream<DescribedOperation> described =
        Fuzz.CONTRACT.operations().stream().filter(operation -> operation.method().equals("PATCH"));
    assertEquals(described.count(), patches().size());
  }

  @TestFactory
  Stream<DynamicTest> absentNullAndValueAreSentDifferently() {
    return patches().stream()
        .flatMap(
            patch ->
                properties(patch).entrySet().stream()
                    .map(
                        property ->
                            DynamicTest.dynamicTest(
                                patch.getDeclaringClass().getSimpleName() + " " + property.getKey(),
                                () -> check(patch, property.getValue()))));
  }

  private static void check(Method patch, Method clear) throws Exception {
    Class<?> model = clear.getDeclaringClass().getEnclosingClass();
    JsonModel.Builder<?, ?> cleared = builder(model);
    clear.invoke(cleared);
    Map<?, ?> withNull = sent(patch, model, cleared.build());
    assertEquals(1, withNull.size());
    Object name = withNull.keySet().iterator().next();
    assertEquals(java.util.Collections.singletonMap(name, null), withNull);
    assertEquals(Map.of(), sent(patch, model, builder(model).build()));
    Object value = sample(setter(clear));
    Object set = setter(clear).invoke(builder(model), value);
    assertEquals(
        JsonForm.of(Map.of(name, JsonTree.of(value))),
        JsonForm.of(sent(patch, model, ((JsonModel.Builder<?, ?>) set).build())));
  }

  /** Sends the patch with the model in it, and returns the JSON that was sent for the model. */
  private static Map<?, ?> sent(Method patch, Class<?> model, Object part) throws Exception {
    boolean whole = body(patch) == model;
    Object body = whole ? part : typed(body(patch), Map.of("part", ((JsonModel) part).toMap()));
    Object[] arguments =
        Arrays.stream(patch.getParameterTypes()).map(type -> argument(type, body)).toArray();
    byte[] sent =
        service
            .exchange("{}", com -> patch.invoke(com.api(patch.getDeclaringClass()), arguments))
            .sent();
    Map<?, ?> json = JACKSON.readValue(sent, Map.class);
    return whole ? json : (Map<?, ?>) json.get("part");
  }

  private static Object argument(Class<?> type, Object body) {
    if (Query.class.isAssignableFrom(type)) {
      return invoke(type, "none");
    }
    return type == String.class ? "id" : type == List.class ? List.of("id") : body;
  }

  private static List<Method> patches() {
    return Stream.of(io.github.computeops.api.Apis.class.getMethods())
        .flatMap(accessor -> Stream.of(accessor.getReturnType().getMethods()))
        .filter(method -> method.isAnnotationPresent(Headers.class))
        .filter(
            method ->
                List.of(method.getAnnotation(Headers.class).value())
                    .contains("Content-Type: application/merge-patch+json"))
        .toList();
  }

  private static Class<?> body(Method patch) {
    return Stream.of(patch.getParameterTypes())
        .filter(JsonModel.class::isAssignableFrom)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the clearing methods of a patch and of the models in it. */
  private static Map<String, Method> properties(Method patch) {
    Map<String, Method> properties = new TreeMap<>();
    collect(body(patch), properties, new ArrayList<>());
    return properties;
  }

  private static void collect(Class<?> model, Map<String, Method> all, Collection<Class<?>> seen) {
    if (seen.contains(model) || !JsonModel.class.isAssignableFrom(model)) {
      return;
    }
    seen.add(model);
    for (Method method : builderType(model).getDeclaredMethods()) {
      if (method.getName().startsWith("clear") && method.getParameterCount() == 0) {
        all.put(model.getSimpleName() + "." + method.getName(), method);
      }
    }
    Stream.of(model.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .forEach(method -> collect(method.getReturnType(), all, seen));
  }

  private static Method setter(Method clear) {
    String name = clear.getName().substring("clear".length());
    return Stream.of(clear.getDeclaringClass().getDeclaredMethods())
        .filter(
            method -> method.getParameterCount() == 1 && method.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object sample(Method setter) {
    Class<?> type = setter.getParameterTypes()[0];
    if (type == String.class) {
      return "text";
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return new LinkedHashMap<>();
    }
    if (type == java.time.OffsetDateTime.class) {
      return java.time.OffsetDateTime.parse("2026-01-31T12:00:00Z");
    }
    return primitive(type);
  }

  private static Object primitive(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type == long.class) {
      return 7L;
    }
    if (type == double.class) {
      return 7.5;
    }
    return type == Object.class
        ? "any"
        : typed(type, OpenEnum.class.isAssignableFrom(type) ? "X" : Map.of());
  }

  private static Object typed(Class<?> type, Object json) {
    try {
      Method of =
          Stream.of(type.getMethods())
              .filter(method -> method.getName().equals("of") && method.getParameterCount() == 1)
              .findFirst()
              .orElseThrow();
      return of.invoke(null, json);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made of " + json, e);
    }
  }

  private static JsonModel.Builder<?, ?> builder(Class<?> model) {
    return (JsonModel.Builder<?, ?>) invoke(builderType(model).getEnclosingClass(), "builder");
  }

  private static Class<?> builderType(Class<?> model) {
    return Stream.of(model.getDeclaredClasses())
        .filter(type -> type.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  private static Object invoke(Class<?> type, String name) {
    try {
      return type.getMethod(name).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no " + name + "()", e);
    }
  }
}
