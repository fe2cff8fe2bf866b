package io.github.computeops.work;

import io.github.computeops.api.Apis;
import java.util.function.Consumer;

/**
 * Waits for asynchronous operations: work other than jobs. The response to a call that starts one
 * is 202 with an address to look at.
 *
 * <pre>{@code
 * OperationRun run = com.operations().startedBy(api -> api.groupsV1().assignDevices(groupId, devices));
 * run.await(Duration.ofMinutes(5)).orThrow();
 * }</pre>
 *
 * <p>These calls start one: assigning servers to a group and removing them from it, and collecting
 * metrics. Adding servers starts a job: see {@link Jobs#startedBy}. Testing an external service,
 * moving servers between locations and clearing an alert give nothing to wait for: watch the
 * activities, the location's servers or the alert instead.
 *
 * <p>Immutable and thread-safe. A test may implement it. A new version may add methods.
 */
public interface Operations {
  /**
   * Returns the same operations with other settings.
   *
   * @param settings the pace of waits; what they leave out stays as it is
   * @return operations with these settings
   */
  Operations with(WorkSettings settings);

  /**
   * Makes a call that starts an operation.
   *
   * @param call makes one call on the interfaces that it is given
   * @return the operation that the response names
   * @throws IllegalStateException if the response names none, or a job; the call was made all the
   *     same
   */
  OperationRun startedBy(Consumer<Apis> call);

  /**
   * Returns an operation that was started before, also by another process. Nothing is sent.
   *
   * @param operationId its id, or its URI
   * @return the operation; whether it exists is known once it is read
   * @throws IllegalArgumentException if the id is blank
   */
  OperationRun attach(String operationId);
}
