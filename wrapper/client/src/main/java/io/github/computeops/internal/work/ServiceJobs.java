package io.github.computeops.internal.work;

import io.github.computeops.api.Apis;
import io.github.computeops.api.JobsV1;
import io.github.computeops.filter.Filter;
import io.github.computeops.internal.check.Require;
import io.github.computeops.job.JobRequest;
import io.github.computeops.model.JobV1;
import io.github.computeops.work.JobOutcomes;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.JobsProgress;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The jobs of the service. */
final class ServiceJobs implements Jobs {
  private final Work work;
  private final KnownJobs known;

  ServiceJobs(Work work) {
    this(work, new KnownJobs());
  }

  private ServiceJobs(Work work, KnownJobs known) {
    this.work = work;
    this.known = known;
  }

  @Override
  public Jobs with(WorkSettings settings) {
    return new ServiceJobs(work.with(settings), known);
  }

  @Override
  public JobRun start(JobRequest request) {
    Require.present("request", request);
    JobV1 job = new JobStart(work, known, request).start();
    String id = job.id().orElseThrow();
    known.add(id);
    work.settings().listener().onStarted(id, request);
    return started(job, id);
  }

  @Override
  public JobRun startedBy(Consumer<Apis> call) {
    String id = StartedWork.by(work.calls(), call).idOf("jobs");
    return started(JobV1.builder().id(id).build(), id);
  }

  private ServiceJobRun started(JobV1 job, String id) {
    return new ServiceJobRun(id, work, JobSight.started(work.time(), job));
  }

  @Override
  public JobRun attach(String jobId) {
    return run(Resource.id("job", jobId));
  }

  private ServiceJobRun run(String id) {
    return new ServiceJobRun(id, work, JobSight.unread(id));
  }

  @Override
  public Stream<JobRun> find(Filter filter) {
    JobsV1.ListQuery query =
        JobsV1.ListQuery.builder().filter(Require.present("filter", filter)).build();
    return work.calls().apis().jobsV1().all(query).stream().map(this::found);
  }

  private JobRun found(JobV1 job) {
    return run(job.id().orElse(""));
  }

  @Override
  public List<JobRun> find(JobRequest request, Instant since) {
    Require.present("since", since);
    return new JobMatch(Require.present("request", request))
        .in(work.calls().apis().jobsV1().all(JobMatch.query(request)).stream(), since)
        .map(this::found)
        .toList();
  }

  @Override
  public JobOutcomes awaitAll(
      Collection<? extends JobRun> runs, Duration deadline, Consumer<JobsProgress> progress) {
    Require.present("progress", progress);
    List<ServiceJobRun> own =
        Require.present("jobs", runs).stream().distinct().map(this::own).toList();
    return new ManyJobs(work, own).await(deadline, progress);
  }

  private ServiceJobRun own(JobRun run) {
    Require.present("job", run);
    return run instanceof ServiceJobRun service ? service : run(run.id());
  }
}
