package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Operation;

/** Which rule answers an operation, by its method and its path. */
final class Rules {
  private final Catalog catalog;
  private final Behaviour acceptance;

  Rules(Catalog catalog, Behaviour acceptance) {
    this.catalog = catalog;
    this.acceptance = acceptance;
  }

  Behaviour of(Operation operation) {
    Family family = operation.family();
    boolean isItem = family.isItem() && catalog.isCollection(family.parent());
    if (operation.success().status() == 202) {
      return operation.success().hasLocation() ? acceptance : ActionRule::answer;
    }
    return switch (operation.method()) {
      case "GET" -> reading(operation, isItem);
      case "POST" -> catalog.isCollection(family) ? creating(operation) : ActionRule::answer;
      case "DELETE" -> isItem ? ItemRules::delete : ItemRules::deleteAll;
      default -> isItem ? ItemRules::change : changing(family);
    };
  }

  private static Behaviour reading(Operation operation, boolean isItem) {
    if (isItem) {
      return ItemRules::read;
    }
    return Catalog.itemSchema(operation).isPresent()
        ? new ListRule(operation)
        : DocumentRules::read;
  }

  private static Behaviour creating(Operation operation) {
    return operation.success().schema().isPresent() ? CreateRule::answer : ActionRule::answer;
  }

  private Behaviour changing(Family family) {
    return catalog.isCollection(family) ? ItemRules::changeAll : DocumentRules::write;
  }
}
