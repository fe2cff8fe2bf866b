package io.github.computeops.job.template;

import io.github.computeops.job.*;
import io.github.computeops.json.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Lifts a vessel out of the water &amp; back, in &lt;one&gt; go.
 *
 * <p>The template is called Vessel Hoist, its jobs {@code Hoist.New}. Such a job usually takes
 * about 2 hours.
 *
 * <p>A dock, from {@code com.berthsV1()}.
 *
 * <p>An approval policy on {@code Hoist} can hold it back.
 *
 * <pre>{@code
 * com.jobs().start(VesselHoist.builder().dryDock(id).slings(…).build())
 * }</pre>
 */
public final class VesselHoist extends JobRequest {
  /** The template, with its id and the type of resource. */
  public static final JobTemplate TEMPLATE =
      new JobTemplate(
          "11111111-2222-3333-4444-555555555555",
          "Vessel Hoist",
          "fleet/dry-dock",
          Duration.parse("PT2H"));

  private VesselHoist(Builder builder) { super(builder); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this request} */
  public Builder toBuilder() { return new Builder(this); }

  /** Builds {@link VesselHoist}. Not thread-safe. */
  public static final class Builder extends JobRequestBuilder<Builder> {
    private Builder() {
      super(
          TEMPLATE.id(),
          TEMPLATE.resourceType(),
          Map.of("howHigh", "how_high"),
          List.of("slings"));
    }

    private Builder(VesselHoist request) {
      this();
      like(request);
    }

    /**
     * Sets the dry dock that the job works on. Required.
     *
     * @param id its id
     * @return this builder
     */
    public Builder dryDock(String id) { return resource(id); }

    /**
     * Sets {@code how_high}: how many metres.
     *
     * @param value from 1 to 9; {@code 3} if it is not set
     * @return this builder
     */
    public Builder howHigh(int value) { return within("how_high", value, 1, 9); }

    /**
     * Sets {@code hoursToWait}: how long it waits.
     *
     * @param value one of 1, 24
     * @return this builder
     */
    public Builder hoursToWait(int value) { return among("hoursToWait", value, List.of(1, 24)); }

    /**
     * Sets {@code speed}: how fast it goes.
     *
     * @param value the value; {@code Slow} if it is not set
     * @return this builder
     */
    public Builder speed(Speed value) { return parameter("speed", value); }

    /**
     * Sets {@code sides}: where to lift.
     *
     * @param value the value
     * @return this builder
     */
    public Builder sides(List<Side> value) { return parameter("sides", value); }

    /**
     * Sets {@code gently}: whether it is careful.
     *
     * @param value the value; {@code true} if it is not set
     * @return this builder
     */
    public Builder gently(boolean value) { return parameter("gently", value); }

    /**
     * Sets {@code slings}: the slings. Required.
     *
     * @param value the value
     * @return this builder
     */
    public Builder slings(List<Sling> value) { return parameter("slings", value); }

    @Override
    public VesselHoist build() {
      check();
      return new VesselHoist(this);
    }
  }

  /** The values of {@code speed}. */
  public static final class Speed extends OpenEnum<Speed.Value> {
    /** The value {@code Slow}. */
    public static final Speed SLOW = new Speed("Slow", Value.SLOW);
    /** The value {@code veryFast}. */
    public static final Speed VERY_FAST = new Speed("veryFast", Value.VERY_FAST);

    /** The type that reads a value from JSON. */
    public static final JsonType<Speed> TYPE = type(Value.UNKNOWN, SLOW, VERY_FAST);

    private Speed(String text, Value value) { super(text, value); }

    /**
     * {@return the value of a string, known or not}
     * @param text the string, as the service writes it
     */
    @FromJson
    public static Speed of(String text) { return TYPE.of(text); }

    @Override
    protected OpenEnum<Value> spelled(String text, Value value) { return new Speed(text, value); }

    /** The known values, for a {@code switch}. */
    public enum Value {
      /** The value {@code Slow}. */ SLOW,
      /** The value {@code veryFast}. */ VERY_FAST,
      /** Any value that this version does not know. */ UNKNOWN
    }
  }

  /** The values of {@code sides}. */
  public static final class Side extends OpenEnum<Side.Value> {
    /** The value {@code port}. */
    public static final Side PORT = new Side("port", Value.PORT);
    /** The value {@code starboard}. */
    public static final Side STARBOARD = new Side("starboard", Value.STARBOARD);

    /** The type that reads a value from JSON. */
    public static final JsonType<Side> TYPE = type(Value.UNKNOWN, PORT, STARBOARD);

    private Side(String text, Value value) { super(text, value); }

    /**
     * {@return the value of a string, known or not}
     * @param text the string, as the service writes it
     */
    @FromJson
    public static Side of(String text) { return TYPE.of(text); }

    @Override
    protected OpenEnum<Value> spelled(String text, Value value) { return new Side(text, value); }

    /** The known values, for a {@code switch}. */
    public enum Value {
      /** The value {@code port}. */ PORT,
      /** The value {@code starboard}. */ STARBOARD,
      /** Any value that this version does not know. */ UNKNOWN
    }
  }

  /** One of {@code hooks}. */
  public static final class Hook extends JobParameterValue {
    private Hook(Object... members) { super(members); }

    /**
     * Makes one.
     *
     * @param strong whether it holds
     * @return the object
     * @throws IllegalArgumentException if something is null
     */
    public static Hook of(boolean strong) { return new Hook("strong", strong); }
  }

  /** One of {@code slings}. */
  public static final class Sling extends JobParameterValue {
    private Sling(Object... members) { super(members); }

    /**
     * Makes one.
     *
     * @param id the id
     * @param hooks the hooks
     * @return the object
     * @throws IllegalArgumentException if something is null
     */
    public static Sling of(String id, List<Hook> hooks) {
      return new Sling("id", id, "hooks", hooks);
    }
  }
}
