package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.engine.Csv;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of job.
 *
 * @param resource the type of resource that it is for, such as {@code server}
 * @param required the parameters without which it does not start
 * @param effect what it changes if it succeeds
 * @param each the template of the job that it starts for each server of a group; empty if none
 * @param approvable what approval policies call it; empty if it never needs an approval
 */
record JobTemplate(
    String id,
    String name,
    String resource,
    Duration duration,
    List<String> required,
    Effect effect,
    String each,
    String approvable) {
  private static final Map<String, JobTemplate> DOCUMENTED = read();

  /** Returns a template; there are undocumented ones, too, so none is unknown. */
  static JobTemplate of(String id) {
    JobTemplate unknown = custom(id, Effect.NONE);
    return DOCUMENTED.getOrDefault(id, unknown);
  }

  private static JobTemplate custom(String name, Effect effect) {
    return new JobTemplate(name, name, "", Duration.ofMinutes(1), List.of(), effect, "", "");
  }

  /** Returns the template of the job that adds a server, which only the service starts. */
  static JobTemplate addServer() {
    return custom("AddServers", Effect.ADD_SERVER);
  }

  static List<JobTemplate> documented() {
    return List.copyOf(DOCUMENTED.values());
  }

  private static Map<String, JobTemplate> read() {
    Map<String, JobTemplate> templates = new LinkedHashMap<>();
    Csv.rows(JobTemplate.class, "job-templates.csv").stream()
        .map(JobTemplate::parse)
        .forEach(template -> templates.put(template.id(), template));
    return templates;
  }

  private static JobTemplate parse(String[] cells) {
    return new JobTemplate(
        cells[0],
        cells[1],
        cells[2],
        Duration.ofSeconds(Long.parseLong(cells[3])),
        cells[4].isEmpty() ? List.of() : List.of(cells[4].split(" ")),
        cells[5].isEmpty() ? Effect.NONE : Effect.valueOf(cells[5]),
        cells[6],
        cells[7]);
  }
}
