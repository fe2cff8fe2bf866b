package io.github.computeops.contract;

import io.github.computeops.ComputeOpsView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls operations through the methods of the generated interfaces. */
final class OperationCaller {
  private final ComputeOpsView com;
  private final InterfaceMethods methods = new InterfaceMethods();

  OperationCaller(ComputeOpsView com) {
    this.com = com;
  }

  /**
   * Calls an operation and returns what its method returns.
   *
   * @param optional with everything that is optional, too
   * @throws InvocationTargetException if the method throws
   * @throws ReflectiveOperationException if no method calls the operation
   */
  Object call(DescribedOperation operation, Samples samples, boolean optional)
      throws ReflectiveOperationException {
    Method method =
        methods.of(operation).orElseThrow(() -> new NoSuchMethodException("no method calls it"));
    return method.invoke(
        com.api(method.getDeclaringClass()),
        new Arguments(samples, operation).of(method, optional));
  }
}
