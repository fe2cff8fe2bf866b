package io.github.computeops.internal.work;

import io.github.computeops.api.Apis;
import io.github.computeops.work.OperationRun;
import io.github.computeops.work.Operations;
import io.github.computeops.work.WorkSettings;
import java.util.Optional;
import java.util.function.Consumer;

/** The asynchronous operations of the service. */
record ServiceOperations(Work work) implements Operations {
  @Override
  public Operations with(WorkSettings settings) {
    return new ServiceOperations(work.with(settings));
  }

  @Override
  public OperationRun startedBy(Consumer<Apis> call) {
    String id = StartedWork.by(work.calls(), call).idOf("async-operations");
    return new ServiceOperationRun(id, work, Optional.of(JustStarted.now(work.time())));
  }

  @Override
  public OperationRun attach(String operationId) {
    return new ServiceOperationRun(Resource.id("operation", operationId), work, Optional.empty());
  }
}
