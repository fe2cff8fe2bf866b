package io.github.computeops.internal.work;

import io.github.computeops.api.JobsV1;
import io.github.computeops.api.JobsV1Filter;
import io.github.computeops.job.JobRequest;
import io.github.computeops.model.JobV1;
import java.time.Instant;
import java.util.stream.Stream;

/** Finds the jobs that a request may have started. */
record JobMatch(JobRequest request) {
  /** Asks for the jobs of the same template and resource, latest first. */
  static JobsV1.ListQuery query(JobRequest request) {
    return JobsV1.ListQuery.builder()
        .filter(
            JobsV1Filter.JOB_TEMPLATE
                .eq(request.templateId())
                .and(JobsV1Filter.RESOURCE_ID.eq(request.resourceId())))
        .sort(JobsV1Filter.CREATED_AT.descending())
        .build();
  }

  /** Returns those of the jobs that were created since an instant and do the same. */
  Stream<JobV1> in(Stream<JobV1> jobs, Instant since) {
    return jobs.filter(job -> isSince(since, job)).filter(this::isAlike);
  }

  private static boolean isSince(Instant since, JobV1 job) {
    return job.createdAt().filter(created -> !created.toInstant().isBefore(since)).isPresent();
  }

  /** The service may add parameters with their defaults. */
  private boolean isAlike(JobV1 job) {
    return job.jobTemplate().filter(request.templateId()::equals).isPresent()
        && job.resource().id().filter(request.resourceId()::equals).isPresent()
        && job.jobParams().entrySet().containsAll(request.parameters().entrySet());
  }
}
