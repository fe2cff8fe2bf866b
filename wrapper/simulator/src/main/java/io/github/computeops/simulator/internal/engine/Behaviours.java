package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is behaviour of the service itself, and follows from no rule: by operation, in all versions.
 */
public final class Behaviours {
  private final Map<String, Behaviour> byOperation = new LinkedHashMap<>();
  private Behaviour accepted = call -> call.accepted(call.request().path());

  /**
   * Sets what an operation does.
   *
   * @param operation the method and the path without its version, such as <code>POST
   *     groups/{}/devices</code>
   */
  public Behaviours put(String operation, Behaviour behaviour) {
    byOperation.put(operation, behaviour);
    return this;
  }

  /** Sets what operations do that only say that they began, and where to look. */
  public Behaviours accepted(Behaviour behaviour) {
    accepted = behaviour;
    return this;
  }

  Behaviour accepted() {
    return accepted;
  }

  Optional<Behaviour> of(Operation operation) {
    return Optional.ofNullable(byOperation.get(operation.method() + " " + operation.family()));
  }
}
