package io.github.computeops.job.template;

import io.github.computeops.job.*;
import io.github.computeops.json.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Washes a vessel.
 *
 * <p>The template is called Vessel Wash. Such a job usually takes about 45 seconds.
 *
 * <pre>{@code
 * com.jobs().start(VesselWash.builder().vessel(id).build())
 * }</pre>
 */
public final class VesselWash extends JobRequest {
  /** The template, with its id and the type of resource. */
  public static final JobTemplate TEMPLATE =
      new JobTemplate(
          "11111111-2222-3333-4444-666666666666",
          "Vessel Wash",
          "fleet/vessel",
          Duration.parse("PT45S"));

  private VesselWash(Builder builder) { super(builder); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this request} */
  public Builder toBuilder() { return new Builder(this); }

  /** Builds {@link VesselWash}. Not thread-safe. */
  public static final class Builder extends JobRequestBuilder<Builder> {
    private Builder() {
      super(
          TEMPLATE.id(),
          TEMPLATE.resourceType(),
          Map.of(),
          List.of());
    }

    private Builder(VesselWash request) {
      this();
      like(request);
    }

    /**
     * Sets the vessel that the job works on. Required.
     *
     * @param id its id
     * @return this builder
     */
    public Builder vessel(String id) { return resource(id); }

    @Override
    public VesselWash build() {
      check();
      return new VesselWash(this);
    }
  }
}
