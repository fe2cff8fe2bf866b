package io.github.computeops.contract;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import io.github.computeops.error.ApiException;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls every operation of a description against a mock server of the same description.
 *
 * <p>A mock server that invents its answers answers 500 where it invented what its own validation
 * refuses. Such a call says nothing about the client, so it is left out, as long as they are few
 * and each operation is answered at least once.
 */
public final class ContractRun {
  private static final int MOCK_FAILED = 500;
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();
  private final ComputeOpsView com;
  private final boolean invented;
  private final InterfaceMethods methods = new InterfaceMethods();
  private final Samples samples;
  private final List<String> failures = new ArrayList<>();
  private int answered;
  private int unanswered;

  private ContractRun(ComputeOpsView com, Contract contract, boolean invented) {
    this.com = com;
    this.invented = invented;
    this.samples = new Samples(contract);
  }

  /**
   * Runs it.
   *
   * @param args the description, the mock server's address, how often to call each operation, and
   *     {@code true} where the mock server invents its answers
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
      long held =
          operations.stream()
              .filter(operation -> run.holds(operation, Integer.parseInt(args[2])))
              .count();
      run.failures.forEach(System.out::println);
      run.report(held, operations.size());
    }
  }

  private void report(long held, int operations) {
    System.out.println(
        "contract: " + answered + " calls answered, " + unanswered + " failed in the mock server");
    System.out.println("contract: " + held + " of " + operations + " operations");
    if (held < operations) {
      throw new ContractBrokenException(operations - held + " operations do not hold");
    }
    if (unanswered > answered / 50) {
      throw new ContractBrokenException("More than 2 % of the calls failed in the mock server");
    }
  }

  private boolean holds(DescribedOperation operation, int times) {
    int before = failures.size();
    int answeredBefore = answered;
    for (int i = 0; i < times && failures.size() == before; i++) {
      call(operation, false);
      call(operation, true);
    }
    if (answered == answeredBefore && failures.size() == before) {
      failures.add(operation.key() + ": the mock server failed in every call");
    }
    return failures.size() == before;
  }

  private void call(DescribedOperation operation, boolean optional) {
    try {
      Method method =
          methods.of(operation).orElseThrow(() -> new NoSuchMethodException("no method calls it"));
      Object answer =
          method.invoke(
              com.api(method.getDeclaringClass()),
              new Arguments(samples, operation).of(method, optional));
      answered++;
      FullRead.of(answer).forEach(sentence -> failures.add(operation.key() + ": " + sentence));
    } catch (InvocationTargetException e) {
      failed(operation, e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      failures.add(operation.key() + ": " + e);
    }
  }

  private void failed(DescribedOperation operation, Throwable cause) {
    if (invented && cause instanceof ApiException answer && answer.status() == MOCK_FAILED) {
      unanswered++;
    } else {
      failures.add(operation.key() + ": " + cause);
    }
  }
}
