package io.github.computeops.model;

import io.github.computeops.json.ResourceType;

/** The kinds of resources that name themselves, each with its newest model. */
public final class ResourceTypes {
  /** {@code vessel} */
  public static final ResourceType<Vessel> VESSEL = ResourceType.of("vessel", Vessel.TYPE);

  private ResourceTypes() {}
}
