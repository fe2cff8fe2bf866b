package io.github.computeops.contract;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import io.github.computeops.error.ApiException;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Calls every operation of a description against a mock server of the same description.
 *
 * <p>A mock server that invents its responses sends a 500 if its own validation rejects what it
 * invented. Such a call says nothing about the client, so it is skipped. The run fails if more than
 * 2 % of the calls are skipped, or all calls of an operation.
 */
public final class ContractRun {
  private static final int MOCK_FAILED = 500;
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();
  private final OperationCaller caller;
  private final boolean invented;
  private final Samples samples;
  private final List<String> failures = new ArrayList<>();
  private int completed;
  private int skipped;

  private ContractRun(ComputeOpsView com, Contract contract, boolean invented) {
    this.caller = new OperationCaller(com);
    this.invented = invented;
    this.samples = new Samples(contract, Map.of());
  }

  /**
   * Calls every operation, and prints what failed.
   *
   * @param args the description, the mock server's address, how often to call each operation, and
   *     {@code true} if the mock server invents its responses
   */
  public static void main(String[] args) {
    Contract contract = Contract.read(new File(args[0]));
    List<DescribedOperation> operations = contract.operations();
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create(args[1]))
            .credentials(Credentials.bearerToken("contract"))
            .build()) {
      ContractRun run =
          new ContractRun(com.withOptions(ONCE), contract, Boolean.parseBoolean(args[3]));
      long passed =
          operations.stream()
              .filter(operation -> run.passes(operation, Integer.parseInt(args[2])))
              .count();
      run.failures.forEach(System.out::println);
      run.report(passed, operations.size());
    }
  }

  private void report(long passed, int operations) {
    System.out.println(
        "contract: " + completed + " calls completed, " + skipped + " failed in the mock server");
    System.out.println("contract: " + passed + " of " + operations + " operations");
    if (passed < operations) {
      throw new ContractBrokenException(operations - passed + " operations failed");
    }
    if (skipped > completed / 50) {
      throw new ContractBrokenException("More than 2 % of the calls failed in the mock server");
    }
  }

  private boolean passes(DescribedOperation operation, int times) {
    int before = failures.size();
    int completedBefore = completed;
    for (int i = 0; i < times && failures.size() == before; i++) {
      call(operation, false);
      call(operation, true);
    }
    if (completed == completedBefore && failures.size() == before) {
      failures.add(operation.key() + ": the mock server failed in every call");
    }
    return failures.size() == before;
  }

  private void call(DescribedOperation operation, boolean optional) {
    try {
      Object result = caller.call(operation, samples, optional);
      completed++;
      FullRead.of(result).forEach(sentence -> failures.add(operation.key() + ": " + sentence));
    } catch (InvocationTargetException e) {
      failed(operation, e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      failures.add(operation.key() + ": " + e);
    }
  }

  private void failed(DescribedOperation operation, Throwable cause) {
    if (invented && cause instanceof ApiException error && error.status() == MOCK_FAILED) {
      skipped++;
    } else {
      failures.add(operation.key() + ": " + cause);
    }
  }
}
