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

/**
 * Reads every property of an answer: models are views, and a view that nobody looks at proves
 * nothing.
 */
final class FullRead {
  private final List<String> unreadable = new ArrayList<>();

  /** What could not be read, as sentences. */
  static List<String> of(Object answer) throws ReflectiveOperationException {
    FullRead read = new FullRead();
    read.value(answer);
    return read.unreadable;
  }

  private void value(Object value) throws ReflectiveOperationException {
    if (value instanceof JsonModel model) {
      model(model);
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        value(item);
      }
    } else if (value instanceof Map<?, ?> map) {
      value(new ArrayList<>(map.values()));
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      value(optional.get());
    } else if (value instanceof JsonRaw raw
        && raw.getClass().getSimpleName().equals("Unrecognized")) {
      unreadable.add(raw.getClass().getName() + " was not recognised: " + raw);
    }
  }

  private void model(JsonModel model) throws ReflectiveOperationException {
    if (model.isAbsent()) {
      return;
    }
    for (Method accessor : model.getClass().getDeclaredMethods()) {
      if (accessor.getParameterCount() == 0
          && Modifier.isPublic(accessor.getModifiers())
          && !Modifier.isStatic(accessor.getModifiers())
          && !accessor.getName().equals("toBuilder")) {
        property(model, accessor);
      }
    }
  }

  private void property(JsonModel model, Method accessor) throws ReflectiveOperationException {
    try {
      value(accessor.invoke(model));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof JsonReadException unread) {
        unreadable.add(unread.getMessage());
      } else {
        throw e;
      }
    }
  }
}
