package io.github.computeops.internal.work;

import io.github.computeops.api.Apis;
import io.github.computeops.api.JobsV1;
import io.github.computeops.api.JobsV1Filter;
import io.github.computeops.model.DeviceResponseV1;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.ChildJobs;
import io.github.computeops.work.JobOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the jobs that a job has started. */
record Children(Work work, ServiceJobRun parent) {
  ChildJobs read() {
    JobV1 job = parent.poll();
    List<ChildJobs.Child> all = apis().jobsV1().all(query()).stream().map(this::child).toList();
    return new ChildJobs(all, notReached(job, all));
  }

  private Apis apis() {
    return work.calls().apis();
  }

  private JobsV1.ListQuery query() {
    return JobsV1.ListQuery.builder()
        .filter(JobsV1Filter.PARENT_JOB_ID.eq(parent.id()))
        .sort(JobsV1Filter.CREATED_AT.ascending())
        .build();
  }

  private ChildJobs.Child child(JobV1 job) {
    String id = job.id().orElse("");
    ServiceJobRun run = new ServiceJobRun(id, work, JobSight.unread(id));
    return new ChildJobs.Child(
        job.resource().id().orElse(""), run, job, run.sight().seen(run, job));
  }

  private List<String> notReached(JobV1 job, List<ChildJobs.Child> all) {
    Optional<JobOutcome> outcome = JobVerdict.of(parent, job);
    if (outcome.filter(JobOutcome::isSuccess).isPresent()) {
      return List.of();
    }
    Set<String> reached = all.stream().map(ChildJobs.Child::resourceId).collect(Collectors.toSet());
    return expected(job).stream().filter(id -> !reached.contains(id)).toList();
  }

  /** Returns the servers that the job was given, else those in its group. */
  private List<String> expected(JobV1 job) {
    if (job.jobParams().get("devices") instanceof List<?> devices && !devices.isEmpty()) {
      return devices.stream().map(String::valueOf).toList();
    }
    boolean isGroup = job.resource().type().filter(type -> type.endsWith("/group")).isPresent();
    return isGroup ? job.resource().id().map(this::members).orElse(List.of()) : List.of();
  }

  private List<String> members(String group) {
    return apis().groupsV1().allDevices(group).stream()
        .map(DeviceResponseV1::deviceId)
        .flatMap(Optional::stream)
        .toList();
  }
}
