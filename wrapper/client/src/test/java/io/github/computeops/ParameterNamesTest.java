package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.filter.Filter;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors show the names of parameters. Those of the generated jar are in its sources alone. */
class ParameterNamesTest {
  @ParameterizedTest
  @ValueSource(classes = {Filter.class, ComputeOps.Builder.class})
  void parametersHaveTheirNames(Class<?> type) {
    List<Parameter> unnamed =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getDeclaringClass().getName().startsWith("io.github"))
            .map(Method::getParameters)
            .flatMap(Arrays::stream)
            .filter(parameter -> !parameter.isNamePresent())
            .toList();
    assertEquals(List.of(), unnamed);
  }
}
