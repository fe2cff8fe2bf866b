package io.github.computeops.contract;

import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonRaw;
import io.github.computeops.json.JsonReadException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads every property of a response. Models are views, so a fault only shows when a property is
 * read.
 */
final class FullRead {
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Stream.of(type.getDeclaredMethods()).filter(FullRead::isAccessor).toList();
        }
      };
  private final List<String> unreadable = new ArrayList<>();
  private final Consumer<Object> each;

  private FullRead(Consumer<Object> each) {
    this.each = each;
  }

  /** Returns a sentence for each property that could not be read. */
  static List<String> of(Object response) throws ReflectiveOperationException {
    return of(response, value -> {});
  }

  /** Does the same, and passes on every model and every variant. */
  static List<String> of(Object response, Consumer<Object> each)
      throws ReflectiveOperationException {
    FullRead read = new FullRead(each);
    read.value(response);
    return read.unreadable;
  }

  private void value(Object value) throws ReflectiveOperationException {
    if (value instanceof JsonModel model) {
      each.accept(model);
      properties(model, model.isAbsent());
    } else if (value instanceof JsonRaw raw) {
      each.accept(raw);
      variant(raw);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        value(item);
      }
    } else if (value instanceof Map<?, ?> map) {
      value(new ArrayList<>(map.values()));
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      value(optional.get());
    }
  }

  private void variant(JsonRaw raw) throws ReflectiveOperationException {
    if (raw.getClass().getSimpleName().equals("Unrecognized")) {
      unreadable.add(raw.getClass().getName() + " was not recognised: " + raw);
    }
    properties(raw, false);
  }

  private void properties(Object holder, boolean absent) throws ReflectiveOperationException {
    for (Method accessor : absent ? List.<Method>of() : ACCESSORS.get(holder.getClass())) {
      property(holder, accessor);
    }
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.getName().equals("toBuilder");
  }

  private void property(Object holder, Method accessor) throws ReflectiveOperationException {
    try {
      value(accessor.invoke(holder));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof JsonReadException unread) {
        unreadable.add(unread.getMessage());
      } else {
        throw e;
      }
    }
  }
}
