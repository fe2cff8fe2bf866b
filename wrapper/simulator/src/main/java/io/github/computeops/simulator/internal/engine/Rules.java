package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Operation;

/** Which rule responds to an operation, by its method and its path. */
final class Rules {
  private final Catalog catalog;
  private final Behaviour acceptance;

  Rules(Catalog catalog, Behaviour acceptance) {
    this.catalog = catalog;
    this.acceptance = acceptance;
  }

  Rule of(Operation operation) {
    Family family = operation.family();
    boolean isItem = family.isItem() && catalog.isCollection(family.parent());
    if (operation.success().status() == 202) {
      return operation.success().hasLocation()
          ? new Rule(acceptance, How.BEHAVIOUR)
          : new Rule(ActionRule::answer, How.ACCEPTED);
    }
    return switch (operation.method()) {
      case "GET" -> reading(operation, isItem);
      case "POST" -> creating(operation);
      case "DELETE" -> new Rule(isItem ? ItemRules::delete : ItemRules::deleteAll, How.STATE);
      default -> new Rule(isItem ? ItemRules::change : changing(family), How.STATE);
    };
  }

  private Rule reading(Operation operation, boolean isItem) {
    Family family = operation.family();
    if (isItem) {
      return new Rule(ItemRules::read, kept(family.parent()));
    }
    return Catalog.itemSchema(operation).isPresent()
        ? new Rule(new ListRule(operation), kept(family))
        : new Rule(DocumentRules::read, How.INVENTED);
  }

  private How kept(Family collection) {
    return catalog.isFilledByUsers(collection) ? How.STATE : How.INVENTED;
  }

  private Rule creating(Operation operation) {
    boolean creates =
        catalog.isCollection(operation.family()) && operation.success().schema().isPresent();
    return creates
        ? new Rule(CreateRule::answer, How.STATE)
        : new Rule(ActionRule::answer, How.ACCEPTED);
  }

  private Behaviour changing(Family family) {
    return catalog.isCollection(family) ? ItemRules::changeAll : DocumentRules::write;
  }

  /** What responds to an operation, and how. */
  record Rule(Behaviour behaviour, How how) {}
}
