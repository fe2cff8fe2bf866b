package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.validation.Schemas;

/** What all owners have in common: the description, and how strictly it is applied. */
public final class Service {
  private final boolean lenient;

  /**
   * Makes a service.
   *
   * @param lenient accepts what the real service is known to accept, though its description does
   *     not
   */
  public Service(boolean lenient) {
    this.lenient = lenient;
  }

  boolean isLenient() {
    return lenient;
  }

  /** Returns the description, which is read when it is first asked for. */
  Description description() {
    return Description.carried();
  }

  /** Returns its schemas, likewise. */
  Schemas schemas() {
    return Carried.SCHEMAS;
  }

  private static final class Carried {
    private static final Schemas SCHEMAS = new Schemas(Description.carried());
  }
}
