package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.Parameter;
import io.github.computeops.simulator.internal.description.RequestBody;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.validation.Schemas;
import io.github.computeops.simulator.internal.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Checks that a request is one that the description allows. */
final class RequestCheck {
  /** Paging and sorting check these themselves, with better sentences. */
  private static final Set<String> CHECKED_LATER = Set.of("offset", "limit", "next");

  private final Supplier<Schemas> schemas;
  private final Operation operation;
  private final boolean lenient;

  RequestCheck(Operation operation, Supplier<Schemas> schemas, boolean lenient) {
    this.operation = operation;
    this.schemas = schemas;
    this.lenient = lenient;
  }

  /** A request for a tenant that is ignored would be carried out for the provider itself. */
  void checkTenant(Call call) {
    if (!call.request().header("tenant-acid").isEmpty() && !operation.hasHeader("Tenant-Acid")) {
      throw ErrorResponseException.notFound(
          operation
              + " does not take Tenant-Acid; call it with a token of the tenant's workspace.");
    }
  }

  void check(Call call) {
    checkQuery(call.query());
    Map<String, Object> body = call.body();
    if (!lenient) {
      checkNames(body);
    }
    if (operation.requestBody().isPresent() && !call.request().body().isEmpty()) {
      checkBody(operation.requestBody().get(), body);
    }
  }

  private void checkQuery(Parameters given) {
    List<Parameter> parameters = operation.queryParameters();
    if (!lenient) {
      given.allowOnly(parameters.stream().map(Parameter::name).toArray(String[]::new));
    }
    for (Parameter parameter : parameters) {
      List<String> values = given.values(parameter.name());
      if (values.isEmpty() && parameter.isRequired()) {
        throw ErrorResponseException.badParameter(
            parameter.name(),
            "The query parameter " + parameter.name() + " is missing; this operation needs it.");
      }
      if (!values.isEmpty() && !CHECKED_LATER.contains(parameter.name())) {
        check(parameter, values);
      }
    }
  }

  private void check(Parameter parameter, List<String> values) {
    Object value = QueryValue.of(parameter.schema(), values);
    List<Violation> violations =
        schemas.get().violations(parameter.pointer(), JsonMapper.shared().valueToTree(value));
    if (!violations.isEmpty()) {
      throw ErrorResponseException.badParameter(
          parameter.name(),
          "The query parameter "
              + parameter.name()
              + " is \""
              + String.join(",", values)
              + "\": "
              + violations.get(0)
              + ".");
    }
  }

  /** A misspelt property would be ignored silently. */
  private void checkNames(Map<String, Object> body) {
    Set<String> known =
        operation.requestBody().map(it -> it.schema().allPropertyNames()).orElse(Set.of());
    for (String name : body.keySet()) {
      if (!known.isEmpty() && !known.contains(name)) {
        String problem = operation.method().equals("POST") ? " is unknown." : " cannot be changed.";
        String noun = operation.family().noun();
        throw ErrorResponseException.badField(
            name, "The property " + name + " of a " + noun + problem);
      }
    }
  }

  private void checkBody(RequestBody body, Map<String, Object> json) {
    List<Violation> violations =
        schemas.get().violations(body.pointer(json), JsonMapper.shared().valueToTree(json));
    if (!violations.isEmpty()) {
      throw ErrorResponseException.badFields(
          "The body is not valid: " + violations.get(0) + ".",
          violations.stream().map(it -> Map.entry(it.subject(), it.description())).toList());
    }
  }
}
