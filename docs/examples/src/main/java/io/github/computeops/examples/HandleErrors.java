package io.github.computeops.examples;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Response;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.RateLimitedException;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/** Handles a 429, with and without retries, and a 404. */
public final class HandleErrors {
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();

  private HandleErrors() {}

  /**
   * Runs the example.
   *
   * @param arguments the id of a server, which may be one that does not exist
   */
  public static void main(String[] arguments) {
    Example.main(arguments, HandleErrors::run);
  }

  static void run(Target target, PrintStream out) {
    throttle(target);
    Response<ServerCollectionV1> response =
        target.com().withResponse(view -> view.serversV1().list());
    out.println("With retries: " + response.status() + " at attempt " + response.attempts() + ".");
    throttle(target);
    out.println("Without: " + firstServers(target.com().withOptions(ONCE)));
    String id = target.argument(0, "the id of a server", "P06760-B21+2M212504P8");
    out.println(
        "Server " + id + ": " + find(target.com(), id).flatMap(ServerV1::name).orElse("none."));
  }

  /** Makes the simulator throttle the next request; the real service decides that itself. */
  private static void throttle(Target target) {
    target.simulator().ifPresent(simulator -> simulator.failNext(429, Map.of("Retry-After", "0")));
  }

  private static String firstServers(ComputeOpsView com) {
    try {
      return com.serversV1().list().count() + " servers.";
    } catch (RateLimitedException e) {
      return e.getMessage();
    }
  }

  private static Optional<ServerV1> find(ComputeOps com, String id) {
    try {
      return Optional.of(com.serversV1().get(id));
    } catch (NotFoundException e) {
      return Optional.empty();
    }
  }
}
