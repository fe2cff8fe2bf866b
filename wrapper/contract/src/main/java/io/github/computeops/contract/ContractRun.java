package io.github.computeops.contract;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Calls every operation of a description against a mock server of the same description. */
public final class ContractRun {
  private final ComputeOps com;
  private final InterfaceMethods methods = new InterfaceMethods();
  private final Samples samples;
  private final List<String> failures = new ArrayList<>();

  private ContractRun(ComputeOps com, Contract contract) {
    this.com = com;
    this.samples = new Samples(contract);
  }

  /**
   * Runs it.
   *
   * @param args the description, the mock server's address, and how often to call each operation
   */
  public static void main(String[] args) {
    Contract contract = Contract.read(new File(args[0]));
    List<DescribedOperation> operations = contract.operations();
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create(args[1]))
            .credentials(Credentials.token("contract"))
            .build()) {
      ContractRun run = new ContractRun(com, contract);
      long held =
          operations.stream()
              .filter(operation -> run.holds(operation, Integer.parseInt(args[2])))
              .count();
      run.failures.forEach(System.out::println);
      System.out.println("contract: " + held + " of " + operations.size() + " operations");
      if (held < operations.size()) {
        throw new ContractBrokenException(operations.size() - held);
      }
    }
  }

  private boolean holds(DescribedOperation operation, int times) {
    int before = failures.size();
    for (int i = 0; i < times && failures.size() == before; i++) {
      call(operation, false);
      call(operation, true);
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
      FullRead.of(answer).forEach(sentence -> failures.add(operation.key() + ": " + sentence));
    } catch (InvocationTargetException e) {
      failures.add(operation.key() + ": " + e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      failures.add(operation.key() + ": " + e);
    }
  }
}
