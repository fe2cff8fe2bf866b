package io.github.computeops.contract;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which calls make sense: first what creates, then what lists, then what is done to
 * single resources, and last what deletes, the parts before the whole.
 */
final class CallOrder {
  private static final List<String> METHODS = List.of("POST", "GET", "PUT", "PATCH", "DELETE");

  private CallOrder() {}

  static List<DescribedOperation> of(List<DescribedOperation> operations) {
    return operations.stream()
        .sorted(
            Comparator.comparing((DescribedOperation operation) -> deletes(operation))
                .thenComparing(it -> deletes(it) ? -it.path().split("/").length : variables(it))
                .thenComparing(it -> METHODS.indexOf(it.method())))
        .toList();
  }

  private static boolean deletes(DescribedOperation operation) {
    return operation.method().equals("DELETE");
  }

  private static int variables(DescribedOperation operation) {
    return operation.path().split("\\{", -1).length - 1;
  }
}
