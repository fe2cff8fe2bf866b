package io.github.computeops.contract;

import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonReadException;
import io.github.computeops.json.JsonType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The accessors of a model, and the property that each reads. */
record Accessors(Class<?> model) {

  /** An accessor and the JSON name of its property. */
  record Property(Class<?> model, Method accessor, String name) {
    /** Reads the property of a model that has nothing but this value for it. */
    Object read(Object value) {
      return value(Accessors.of(model, Map.of(name, value)), accessor);
    }

    @Override
    public String toString() {
      return model.getSimpleName() + "." + name;
    }
  }

  List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    Stream.of(model.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> method.getModifiers() == Modifier.PUBLIC)
        .filter(method -> !method.getName().equals("toBuilder"))
        .forEach(method -> properties.add(new Property(model, method, nameOf(method))));
    return properties;
  }

  /** What an accessor asks an object for is the name of its property. */
  private String nameOf(Method accessor) {
    Asked asked = new Asked();
    try {
      value(of(model, asked), accessor);
    } catch (JsonReadException e) {
      // A required property is missing.
    }
    return asked.name;
  }

  private static final class Asked extends AbstractMap<String, Object> {
    private String name;

    @Override
    public Object get(Object key) {
      name = (String) key;
      return null;
    }

    @Override
    public boolean containsKey(Object key) {
      return false;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
      return Set.of();
    }
  }

  static JsonModel of(Class<?> model, Map<String, ?> json) {
    try {
      return (JsonModel) ((JsonType<?>) model.getField("TYPE").get(null)).read(json, JsonPath.ROOT);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(JsonModel model, Method accessor) {
    try {
      return accessor.invoke(model);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
