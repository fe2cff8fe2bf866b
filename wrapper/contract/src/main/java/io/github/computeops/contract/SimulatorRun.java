package io.github.computeops.contract;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.error.ApiException;
import io.github.computeops.simulator.Simulator;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls every operation of a description against the simulator, through a proxy that checks each
 * request and each response against the same description.
 */
public final class SimulatorRun {
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();
  private static final String SERVERS = "/compute-ops-mgmt/v1/servers";
  private static final String COLLECT_LOGS = "2d744494-22d4-4d61-8c65-647ccadeb6b6";
  private final KnownIds ids = new KnownIds();
  private final List<String> failures = new ArrayList<>();
  private final OperationCaller caller;
  private final Samples samples;
  private final WebhookReceiver receiver;
  private final Preparation preparation;

  private SimulatorRun(
      OperationCaller caller, Samples samples, WebhookReceiver receiver, Simulator simulator) {
    this.receiver = receiver;
    this.caller = caller;
    this.samples = samples;
    this.preparation = new Preparation(simulator, ids);
  }

  /**
   * Starts the simulator, calls every operation, and prints what failed.
   *
   * @param args the description, the proxy's address, and the port to which it forwards
   */
  public static void main(String[] args) {
    Contract contract = Contract.read(new File(args[0]));
    try (WebhookReceiver receiver = new WebhookReceiver();
        Simulator simulator =
            Simulator.builder()
                .servers(20)
                .port(Integer.parseInt(args[2]))
                .requesterMayApprove()
                .start();
        ComputeOps com =
            ComputeOps.builder()
                .baseUri(URI.create(args[1]))
                .credentials(simulator.credentials())
                .build()) {
      SimulatorRun run =
          new SimulatorRun(
              new OperationCaller(com.withOptions(ONCE)),
              new Samples(contract, Map.of()),
              receiver,
              simulator);
      run.ids.add("/compute-ops-mgmt/v1beta1/accounts", simulator.accountId());
      com.serversV1()
          .list()
          .items()
          .forEach(server -> run.ids.add(SERVERS, server.id().orElseThrow()));
      run.all(CallOrder.of(contract.operations()), simulator);
    }
  }

  /**
   * Lets time pass after the resources were created, so that schedules fire and jobs end, and after
   * each call.
   */
  private void all(List<DescribedOperation> operations, Simulator simulator) {
    operations.stream().filter(SimulatorRun::isWithoutVariables).forEach(this::call);
    simulator.advance(Duration.ofDays(6));
    for (DescribedOperation operation : operations) {
      if (!isWithoutVariables(operation)) {
        call(operation);
        simulator.advance(Duration.ofSeconds(10));
      }
    }
    failures.forEach(System.out::println);
    System.out.println(
        "simulator: "
            + (operations.size() - failures.size())
            + " of "
            + operations.size()
            + " operations");
    if (!failures.isEmpty()) {
      throw new ContractBrokenException(failures.size() + " operations failed");
    }
  }

  private static boolean isWithoutVariables(DescribedOperation operation) {
    return !operation.path().contains("{");
  }

  private void call(DescribedOperation operation) {
    try {
      Map<String, Object> prepared = preparation.of(operation);
      Map<String, Object> values = values(operation);
      values.putAll(prepared);
      Object response = caller.call(operation, samples.with(values), false);
      List<String> unread = FullRead.of(response);
      if (!unread.isEmpty()) {
        failures.add(operation.key() + ": " + unread);
      }
      learn(operation, values, response);
    } catch (InvocationTargetException e) {
      failures.add(operation.key() + ": " + reason(e.getCause()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      failures.add(operation.key() + ": " + e);
    }
  }

  private static String reason(Throwable cause) {
    return cause + (cause instanceof ApiException error ? " " + error.error() : "");
  }

  private void learn(DescribedOperation operation, Map<String, Object> values, Object response) {
    ids.learn(operation, response);
    if (operation.method().equals("DELETE") && operation.path().endsWith("}")) {
      Object name = operation.inPathOrder().get(operation.inPathOrder().size() - 1).get("name");
      ids.forget(String.valueOf(values.get("path:" + name)));
    }
  }

  /** Returns what is better than a sample: ids of what there is. */
  private Map<String, Object> values(DescribedOperation operation) {
    Map<String, Object> values = new HashMap<>();
    values.put("jobTemplate", COLLECT_LOGS);
    values.put("jobTemplateUri", "/compute-ops-mgmt/v1beta2/job-templates/" + COLLECT_LOGS);
    values.put("schedule", Map.of("startAt", "2026-01-02T06:00:00Z", "interval", "P7D"));
    values.put("query:start-date", "2025-12-01");
    values.put("query:end-date", "2025-12-08");
    values.put("operation", Map.of("type", "REST", "method", "GET", "uri", SERVERS));
    if (operation.path().contains("/webhooks")) {
      values.put("state", "ENABLED");
      values.put("destination", receiver.address());
      values.put("eventFilter", "type eq 'compute-ops/job'");
    }
    if (operation.path().contains("/filters")) {
      values.put("filter", "hardware/powerState eq 'ON'");
      values.put("filterTags", "'role' in keys");
    }
    values.put("name", "Sample of " + operation.key());
    ids.last(SERVERS)
        .ifPresent(
            server -> {
              values.put("deviceId", server);
              values.put("serverId", server);
              values.put("resourceId", server);
              values.put("resourceUri", SERVERS + "/" + server);
              values.put("query:id", List.of(server));
              values.put("query:resource-uri", SERVERS + "/" + server);
            });
    for (Map<?, ?> parameter : operation.inPathOrder()) {
      String name = parameter.get("name").toString();
      String before = operation.path().substring(0, operation.path().indexOf("/{" + name + "}"));
      ids.last(before).ifPresent(id -> values.put("path:" + name, id));
    }
    return values;
  }
}
