package io.github.computeops.simulator.internal.operations;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.StoredItems;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;

/** The asynchronous operations: each begins to run after a second, and ends four seconds later. */
public final class AsyncOperations {
  static final String CANCELLABLE = "SUSTAINABILITY_METRICS_COLLECTION";
  private static final Duration BEGIN = Duration.ofSeconds(1);
  private static final Duration END = Duration.ofSeconds(5);
  private static final Duration KEPT = Duration.ofDays(7);
  private final Items operations = new StoredItems();
  private final Agenda agenda;
  private final Queue<OperationEnd> outcomes;
  private int count;

  /**
   * Makes the operations.
   *
   * @param outcomes how the next ones end; further ones succeed
   */
  public AsyncOperations(Agenda agenda, Queue<OperationEnd> outcomes) {
    this.agenda = agenda;
    this.outcomes = outcomes;
  }

  public Items items() {
    return operations;
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("POST async-operations/{}/cancel", this::cancel)
        .accepted(call -> start(call, List::of));
  }

  /**
   * Starts an operation on what is called, and returns the response that points to it.
   *
   * @param effect what it does when it succeeds; returns the URIs of what it made
   */
  public synchronized Response start(Call call, Supplier<List<String>> effect) {
    OperationEnd ordered = outcomes.poll();
    OperationEnd outcome = ordered == null ? OperationEnd.SUCCEEDED : ordered;
    String id = String.format(Locale.ROOT, "51a7ed00-0000-4000-9000-%012d", ++count);
    String uri = collection(call) + "/" + id;
    operations.put(id, AsyncOperation.initialized(call, id, uri));
    Instant now = call.account().now();
    agenda.at(now.plus(BEGIN), due -> show(id, "RUNNING", 50, due));
    agenda.at(now.plus(END), due -> end(id, outcome, effect, due));
    return call.accepted(uri);
  }

  /** Groups of the beta version point to the beta version of the operations. */
  private static String collection(Call call) {
    return call.request().path().contains("/v1beta3/")
        ? "/compute-ops-mgmt/v1beta1/async-operations"
        : "/compute-ops-mgmt/v1/async-operations";
  }

  private void show(String id, String state, int percent, Instant now) {
    if (!isCancelled(id)) {
      operations.change(id, it -> AsyncOperation.in(it, state, percent, now));
    }
  }

  private boolean isCancelled(String id) {
    return operations.find(id).filter(it -> "CANCELLED".equals(it.get("state"))).isPresent();
  }

  private void end(String id, OperationEnd outcome, Supplier<List<String>> effect, Instant now) {
    if (isCancelled(id)) {
      return;
    }
    if (!outcome.isTerminal()) {
      show(id, outcome.state(), 50, now);
      return;
    }
    List<String> made = outcome == OperationEnd.SUCCEEDED ? effect.get() : List.of();
    operations.change(
        id, it -> AsyncOperation.with(AsyncOperation.ended(it, outcome.state(), now), made));
    forgetLater(id, now);
  }

  /** The description says that operations of the last seven days are listed. */
  private void forgetLater(String id, Instant now) {
    agenda.at(now.plus(KEPT), due -> operations.remove(id));
  }

  private Response cancel(Call call) {
    String id = call.ids().get(0);
    Map<String, Object> operation = operations.find(id).orElseThrow();
    if (!CANCELLABLE.equals(operation.get("operationType"))) {
      throw ErrorResponseException.badRequest(
          "The operation is of the type "
              + operation.get("operationType")
              + "; only one of "
              + CANCELLABLE
              + " can be cancelled.");
    }
    if (operation.get("endedAt") != null) {
      throw ErrorResponseException.conflict(
          "The operation is " + operation.get("state") + "; it cannot be cancelled any more.");
    }
    Instant now = call.account().now();
    operations.change(id, it -> AsyncOperation.ended(it, "CANCELLED", now));
    forgetLater(id, now);
    return call.byRule();
  }
}
