package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.http.Router;
import io.github.computeops.simulator.internal.validation.Schemas;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers every operation of a description: by the behaviour that is set for it, else by the rule
 * that fits its method and path.
 */
public final class Engine implements Handler {
  private final Supplier<Schemas> schemas;
  private final boolean lenient;
  private final Account account;
  private final Router router;
  private final Map<Operation, How> table = new LinkedHashMap<>();

  /**
   * Makes an engine for an account.
   *
   * @param schemas the schemas of the description, which are read when the first request is checked
   * @param lenient accepts what the service is known to accept, though the description does not
   */
  public Engine(
      Description description,
      Supplier<Schemas> schemas,
      boolean lenient,
      Behaviours behaviours,
      Resources resources,
      Clock clock) {
    Catalog catalog = new Catalog(description);
    Behaviour accepted = behaviours.accepted();
    Rules rules = new Rules(catalog, accepted);
    this.schemas = schemas;
    this.lenient = lenient;
    this.account = new Account(catalog, resources, clock);
    this.router =
        new Router(
            catalog.operations().stream().map(it -> route(it, rules.of(it), behaviours)).toList());
  }

  private Route route(Operation operation, Rules.Rule rule, Behaviours behaviours) {
    Behaviour behaviour = behaviours.of(operation).orElse(rule.behaviour());
    table.put(operation, how(operation, rule, behaviours));
    RequestCheck check = new RequestCheck(operation, schemas, lenient);
    return Route.of(
        operation.method(),
        operation.path(),
        request -> {
          Call call = new Call(account, operation, request, rule.behaviour());
          check.checkTenant(call);
          call.checkParents();
          check.check(call);
          return behaviour.answer(call);
        });
  }

  /** A collection that was there from the beginning is filled by behaviour. */
  private How how(Operation operation, Rules.Rule rule, Behaviours behaviours) {
    Family family = operation.family();
    boolean isFilled =
        behaviours.fills(family)
            || account.resources().has(family.isItem() ? family.parent().text() : family.text());
    return behaviours.of(operation).isPresent() || isFilled ? How.BEHAVIOUR : rule.how();
  }

  /** Returns how each operation is simulated, in the order of the description. */
  public Map<Operation, How> table() {
    return Collections.unmodifiableMap(table);
  }

  @Override
  public Response handle(Request request) {
    return router.handle(request);
  }
}
