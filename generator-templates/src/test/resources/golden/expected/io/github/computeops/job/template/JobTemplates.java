package io.github.computeops.job.template;

import io.github.computeops.job.JobTemplate;
import java.util.List;
import java.util.Optional;

/** All documented job templates. */
public final class JobTemplates {
  private static final List<JobTemplate> ALL =
      List.of(
          VesselHoist.TEMPLATE,
          VesselWash.TEMPLATE);

  private JobTemplates() {}

  /** {@return all templates; unmodifiable} */
  public static List<JobTemplate> all() { return ALL; }

  /**
   * Finds a template.
   *
   * @param id its id, such as that of {@code JobV1.jobTemplate()}
   * @return the template; empty if it is not documented
   */
  public static Optional<JobTemplate> find(String id) {
    return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
