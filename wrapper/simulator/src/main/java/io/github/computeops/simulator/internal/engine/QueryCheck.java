package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.Parameter;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import java.util.List;

/** Checks that a call has the query parameters of its operation, and no others. */
final class QueryCheck {
  private final String[] names;
  private final List<String> required;

  QueryCheck(Operation operation) {
    List<Parameter> parameters = operation.queryParameters();
    names = parameters.stream().map(Parameter::name).toArray(String[]::new);
    required = parameters.stream().filter(Parameter::isRequired).map(Parameter::name).toList();
  }

  void check(Parameters given) {
    given.allowOnly(names);
    for (String name : required) {
      if (given.value(name).isEmpty()) {
        throw ErrorResponseException.badParameter(
            name, "The query parameter " + name + " is missing; this operation needs it.");
      }
    }
  }
}
