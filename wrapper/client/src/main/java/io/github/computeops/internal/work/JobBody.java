package io.github.computeops.internal.work;

import io.github.computeops.job.JobRequest;
import io.github.computeops.model.JobCreateV1;
import java.util.Map;

/** Writes a request as the service reads it. */
final class JobBody {
  private JobBody() {}

  static JobCreateV1 of(JobRequest request) {
    JobCreateV1.Builder body =
        JobCreateV1.builder()
            .jobTemplate(request.templateId())
            .resourceType(request.resourceType())
            .resourceId(request.resourceId());
    Map<String, Object> parameters = request.parameters();
    return parameters.isEmpty() ? body.build() : body.jobParams(parameters).build();
  }
}
