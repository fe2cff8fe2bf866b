package io.github.computeops.internal.work;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.model.JobV1;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** Starts a job with one request, and finds it again if the response to that is lost. */
record JobStart(Work work, KnownJobs known, JobRequest request) {
  JobV1 start() {
    Instant began = work.time().clock().instant();
    try {
      Calls.Called<JobV1> called =
          work.calls().make(apis -> apis.jobsV1().create(JobBody.of(request)));
      return withId(called.value(), called.location()).orElseThrow(JobStart::nameless);
    } catch (InvalidResponseException e) {
      return withId(JobV1.builder().build(), e.location()).orElseGet(() -> lost(began, e));
    } catch (ApiException e) {
      return lost(began, e, e.isOutcomeUnknown());
    } catch (TransportException e) {
      return lost(began, e, e.isOutcomeUnknown());
    }
  }

  /** The id is in the body, else at the end of the address of the job. */
  private static Optional<JobV1> withId(JobV1 job, Optional<URI> location) {
    return job.id()
        .or(() -> location.map(Resource::id))
        .filter(id -> !id.isBlank())
        .map(id -> job.toBuilder().id(id).build());
  }

  private static InvalidResponseException nameless() {
    return new InvalidResponseException(
        "POST /compute-ops-mgmt/v1/jobs succeeded, but its response has no id of a job.", null);
  }

  private JobV1 lost(Instant began, ComputeOpsException failure, boolean outcomeUnknown) {
    if (!outcomeUnknown) {
      throw failure;
    }
    return lost(began, failure);
  }

  private JobV1 lost(Instant began, ComputeOpsException failure) {
    if (work.settings().lostStart().isZero()) {
      throw failure;
    }
    return new LostStart(work, known, request, began, failure).find();
  }
}
