package io.github.computeops.job;

import io.github.computeops.internal.Internal;
import io.github.computeops.internal.secret.Masked;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job to start: a template, the resource it works on, and its parameters.
 *
 * <p>Each documented template has a class of its own in {@code io.github.computeops.job.template},
 * with a typed builder. Any other template is started by its id:
 *
 * <pre>{@code
 * JobRequest.of("c708eb57-235d-4ea8-9e21-8ceea2438773")
 *     .resource("compute-ops-mgmt/group", groupId)
 *     .parameter("initialize", true)
 *     .build()
 * }</pre>
 *
 * <p>Only parameters that were set are sent; the service has defaults for the others. Immutable and
 * thread-safe.
 */
public class JobRequest {
  private final String templateId;
  private final String resourceType;
  private final String resourceId;
  private final Map<String, Object> parameters;

  /**
   * Makes a request.
   *
   * @param builder its builder
   */
  @Internal
  protected JobRequest(JobRequestBuilder<?> builder) {
    templateId = builder.templateId;
    resourceType = builder.resourceType;
    resourceId = builder.resourceId;
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
  }

  /**
   * Starts a request for a template that has no class of its own.
   *
   * @param templateId the id of the template
   * @return a new builder
   * @throws IllegalArgumentException if the id is blank
   */
  public static AnyBuilder of(String templateId) {
    return new AnyBuilder(JobRequestBuilder.text("id of the job template", templateId));
  }

  /** {@return the id of the template} */
  public final String templateId() {
    return templateId;
  }

  /** {@return the type of the resource, such as {@code compute-ops-mgmt/server}} */
  public final String resourceType() {
    return resourceType;
  }

  /** {@return the id of the resource} */
  public final String resourceId() {
    return resourceId;
  }

  /** {@return the parameters that are sent, by the service's names; unmodifiable} */
  public final Map<String, Object> parameters() {
    return parameters;
  }

  /** {@return whether the other starts the same template on the same resource, alike} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof JobRequest request && request.content().equals(content());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return content().hashCode();
  }

  private List<Object> content() {
    return List.of(templateId, resourceType, resourceId, parameters);
  }

  /** {@return the class or the template, the resource and the parameters, with secrets masked} */
  @Override
  public final String toString() {
    String name = getClass() == JobRequest.class ? templateId : getClass().getSimpleName();
    return name + "[" + resourceType + " " + resourceId + ", " + Masked.values(parameters) + "]";
  }

  /** Builds a {@link JobRequest} for any template. Not thread-safe. */
  public static final class AnyBuilder extends JobRequestBuilder<AnyBuilder> {
    private AnyBuilder(String templateId) {
      super(templateId, "", Map.of(), List.of());
    }

    /**
     * Sets the resource that the job works on.
     *
     * @param type its type, such as {@code compute-ops-mgmt/group}
     * @param id its id
     * @return this builder
     * @throws IllegalArgumentException if one of them is blank
     */
    public AnyBuilder resource(String type, String id) {
      resourceType = text("type of the resource", type);
      return resource(id);
    }

    @Override
    public JobRequest build() {
      check();
      return new JobRequest(this);
    }
  }
}
