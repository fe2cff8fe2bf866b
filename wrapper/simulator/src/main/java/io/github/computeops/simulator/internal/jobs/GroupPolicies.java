package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Csv;
import io.github.computeops.simulator.internal.engine.Resources;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the jobs that the policies of a group ask for when servers join it. */
public final class GroupPolicies {
  private static final List<Row> ROWS =
      Csv.rows(GroupPolicies.class, "group-policies.csv").stream().map(Row::of).toList();
  private final Resources resources;
  private final JobRunner runner;

  public GroupPolicies(Resources resources, JobRunner runner) {
    this.resources = resources;
    this.runner = runner;
  }

  /**
   * Starts a job for each policy that is set.
   *
   * @param requester the e-mail address of who added the servers
   */
  public void joined(String group, List<String> servers, String requester, Instant now) {
    Map<Object, Object> policies = policies(group);
    ROWS.stream()
        .filter(row -> row.isAskedFor(policies))
        .map(row -> row.job(group, servers, policies, requester))
        .forEach(job -> runner.start(job, now));
  }

  /** The versions have them beneath different names, and one of them beside. */
  private Map<Object, Object> policies(String group) {
    Map<String, Object> found = resources.items("groups").find(group).orElse(Map.of());
    Map<Object, Object> policies = new LinkedHashMap<>(found);
    Stream.of("policies", "serverPolicies")
        .map(found::get)
        .flatMap(it -> it instanceof Map<?, ?> parts ? parts.values().stream() : Stream.empty())
        .forEach(
            part -> {
              if (part instanceof Map<?, ?> values) {
                policies.putAll(values);
              }
            });
    return policies;
  }

  /**
   * A job that policies ask for.
   *
   * @param policies one of them is enough
   * @param parameters of the job, by name: each the name of a policy, or a text in quotes
   */
  private record Row(List<String> policies, String template, Map<String, String> parameters) {
    static Row of(String[] cells) {
      Map<String, String> parameters = new LinkedHashMap<>();
      for (String parameter : cells[2].isEmpty() ? new String[0] : cells[2].split(" ")) {
        String[] sides = parameter.split("=", 2);
        parameters.put(sides[0], sides[1]);
      }
      return new Row(List.of(cells[0].split(" ")), cells[1], parameters);
    }

    boolean isAskedFor(Map<Object, Object> given) {
      return policies.stream().anyMatch(name -> Boolean.TRUE.equals(given.get(name)));
    }

    JobRequest job(
        String group, List<String> servers, Map<Object, Object> given, String requester) {
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("devices", servers);
      parameters.forEach(
          (name, source) -> {
            Object value = source.startsWith("'") ? source.replace("'", "") : given.get(source);
            if (value != null) {
              own.put(name, value);
            }
          });
      return new JobRequest(
          JobTemplate.of(template), "compute-ops-mgmt/group", group, own, false, requester, "");
    }
  }
}
