package io.github.computeops.job;

import io.github.computeops.internal.Internal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A documented job template: what a job does, and on which type of resource.
 *
 * <p>Its id is the same in every region and does not change. Immutable and thread-safe.
 */
public final class JobTemplate {
  private final String id;
  private final String name;
  private final String resourceType;
  private final Duration usualDuration;

  /**
   * Makes a template.
   *
   * @param id its id
   * @param name what HPE's pages call it
   * @param resourceType the type of resource that its jobs work on
   * @param usualDuration how long its jobs take
   * @hidden
   */
  @Internal
  public JobTemplate(String id, String name, String resourceType, Duration usualDuration) {
    this.id = id;
    this.name = name;
    this.resourceType = resourceType;
    this.usualDuration = usualDuration;
  }

  /** {@return the id, such as {@code d0c13b58-748c-461f-9a61-c0c5c71f1bb4}} */
  public String id() {
    return id;
  }

  /** {@return what HPE's pages call it, such as {@code Server Power Off}} */
  public String name() {
    return name;
  }

  /**
   * {@return the type of resource that its jobs work on, such as {@code compute-ops-mgmt/server}}
   */
  public String resourceType() {
    return resourceType;
  }

  /**
   * Returns how long its jobs take, as a rule of thumb. Nothing waits by it.
   *
   * @return more than zero
   */
  public Duration usualDuration() {
    return usualDuration;
  }

  /** {@return whether the other is a template of the same id} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JobTemplate template && template.id.equals(id);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return name and id} */
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
