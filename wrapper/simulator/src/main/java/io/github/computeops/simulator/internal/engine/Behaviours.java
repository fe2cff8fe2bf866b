package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Operation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is behaviour of the service itself, and follows from no rule: by operation, in all versions.
 */
public final class Behaviours {
  private final Map<String, Behaviour> byOperation = new LinkedHashMap<>();
  private final Set<String> filled = new HashSet<>();
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

  /**
   * Says that behaviour fills a collection, so that reading it is what the service does.
   *
   * @param collection its path without its version, such as <code>groups/{}/devices</code>
   */
  public Behaviours fills(String collection) {
    filled.add(collection);
    return this;
  }

  boolean fills(Family family) {
    return filled.contains(family.isItem() ? family.parent().text() : family.text());
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
