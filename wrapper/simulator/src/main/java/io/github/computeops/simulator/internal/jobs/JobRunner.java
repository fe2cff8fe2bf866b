package io.github.computeops.simulator.internal.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Runs jobs: one at a time for each resource, as long as their template says. Thread-safe, since
 * all happens in the agenda's turn.
 */
public final class JobRunner {
  private static final Duration START = Duration.ofSeconds(2);
  private final Map<String, Deque<Job>> waiting = new HashMap<>();
  private final Map<String, GroupRun> groups = new HashMap<>();
  private final Map<String, Job> held = new HashMap<>();
  private final Queue<JobEnd> outcomes;
  private final Agenda agenda;
  private final Items jobs;
  private final JobEffects effects;
  private final BiConsumer<Map<String, Object>, Instant> listener;
  private final Gate gate;
  private int count;

  /**
   * Makes a runner.
   *
   * @param outcomes how the next jobs end that callers start; further ones succeed
   * @param listener is told of each job that begins or ends
   * @param gate decides which jobs of callers wait for an approval
   */
  public JobRunner(
      Agenda agenda,
      Queue<JobEnd> outcomes,
      Items jobs,
      JobEffects effects,
      BiConsumer<Map<String, Object>, Instant> listener,
      Gate gate) {
    this.agenda = agenda;
    this.outcomes = outcomes;
    this.jobs = jobs;
    this.effects = effects;
    this.listener = listener;
    this.gate = gate;
  }

  synchronized Map<String, Object> start(JobRequest request, Instant now) {
    JobEnd ordered = request.parent().isEmpty() ? outcomes.poll() : null;
    String id = UUID.nameUUIDFromBytes(("jobs/" + ++count).getBytes(UTF_8)).toString();
    Job job = new Job(id, request, ordered == null ? JobEnd.SUCCEEDED : ordered);
    Map<String, Object> json = job.json(now);
    if (isHeld(request, id, json, now)) {
      json = Job.in(json, "APPROVAL_PENDING", "", now);
      held.put(id, job);
    } else {
      enqueue(job, now);
    }
    jobs.put(id, json);
    listener.accept(json, now);
    return json;
  }

  private boolean isHeld(JobRequest request, String id, Map<String, Object> json, Instant now) {
    String action = request.template().approvable();
    return request.parent().isEmpty()
        && gate.holds(
            new Gate.Wanted(json, action, request.resourceId(), request.requester()),
            now,
            (isApproved, at) -> decided(id, isApproved, at));
  }

  private void enqueue(Job job, Instant now) {
    Deque<Job> queue =
        waiting.computeIfAbsent(job.request().resourceId(), none -> new ArrayDeque<>());
    queue.add(job);
    if (queue.size() == 1) {
      agenda.at(now.plus(START), due -> run(job, due));
    }
  }

  /** Lets a job begin that waited for an approval, or ends it. */
  private synchronized void decided(String id, boolean approved, Instant now) {
    Job job = held.remove(id);
    if (job != null && approved) {
      show(id, "PENDING", "", now);
      enqueue(job, now);
    } else if (job != null) {
      show(id, JobEnd.DECLINED.state(), JobEnd.DECLINED.resultCode(), now);
    }
  }

  private synchronized void run(Job job, Instant now) {
    show(job.id(), "RUNNING", "", now);
    if (job.request().template().each().isEmpty()) {
      agenda.at(now.plus(job.request().template().duration()), due -> end(job, job.outcome(), due));
    } else {
      GroupRun run = new GroupRun(job, effects.servers(job.request()));
      groups.put(job.id(), run);
      advance(run, now);
    }
  }

  /** Starts what is left of a group's job: one part after the other, unless it runs parallel. */
  private void advance(GroupRun run, Instant now) {
    run.next()
        .forEach(server -> start(effects.part(run.job().request(), server, run.job().id()), now));
    if (run.isDone()) {
      groups.remove(run.job().id());
      boolean failed = run.job().outcome() == JobEnd.SUCCEEDED && run.hasFailures();
      end(run.job(), failed ? JobEnd.FAILED : run.job().outcome(), now);
    }
  }

  private synchronized void end(Job job, JobEnd ordered, Instant now) {
    boolean succeeds = ordered == JobEnd.SUCCEEDED || ordered == JobEnd.VANISHED;
    Optional<String> problem = succeeds ? effects.apply(job.request(), now) : Optional.empty();
    JobEnd outcome = problem.isPresent() ? JobEnd.FAILED : ordered;
    show(
        job.id(),
        it -> Job.in(Job.with(it, problem), outcome.state(), outcome.resultCode(), now),
        now);
    if (outcome == JobEnd.VANISHED || job.request().deleteOnComplete() && outcome.isComplete()) {
      jobs.remove(job.id());
    }
    if (outcome != JobEnd.STALLED) {
      free(job, now);
    }
    GroupRun group = groups.get(job.request().parent());
    if (group != null) {
      group.ended(outcome);
      advance(group, now);
    }
  }

  private void free(Job job, Instant now) {
    Deque<Job> queue = waiting.getOrDefault(job.request().resourceId(), new ArrayDeque<>());
    queue.remove(job);
    if (queue.isEmpty()) {
      waiting.remove(job.request().resourceId());
    } else {
      Job next = queue.element();
      agenda.at(now.plus(START), due -> run(next, due));
    }
  }

  /** Ends a stalled job as a caller wants it. */
  synchronized void dismiss(String id, String state, Instant now) {
    show(id, state, "COMPLETE".equals(state) ? "FAILURE" : "", now);
    waiting.values().stream()
        .map(Deque::peek)
        .filter(job -> job != null && job.id().equals(id))
        .findFirst()
        .ifPresent(job -> free(job, now));
  }

  /** Lets a group's job begin no further part. Returns whether there is one that has parts left. */
  synchronized boolean stop(String id) {
    GroupRun run = groups.get(id);
    return run != null && run.stop();
  }

  private void show(String id, String state, String resultCode, Instant now) {
    show(id, job -> Job.in(job, state, resultCode, now), now);
  }

  private void show(String id, UnaryOperator<Map<String, Object>> change, Instant now) {
    jobs.change(id, change).ifPresent(job -> listener.accept(job, now));
  }
}
