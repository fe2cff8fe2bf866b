package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The schema at {@code /components/schemas/Voyage}. */
public final class Voyage extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<Voyage> TYPE = type(new Builder());

  private Voyage(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Voyage of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code ports}, possibly empty: Where it calls, in order} */
  public List<VoyagePorts> ports() { return list("ports", VoyagePorts.TYPE); }

  /** {@return {@code cargo}: What is carried; the property {@code type} tells} */
  public Cargo cargo() { return required("cargo", Cargo.TYPE); }

  /** {@return {@code first-leg}: Implied by the constants} */
  public Leg firstLeg() { return required("first-leg", Leg.TYPE); }

  /** {@return {@code legs}, possibly empty} */
  public List<Leg> legs() { return list("legs", Leg.TYPE); }

  /** {@return {@code weather}, or empty: The schema's own name is the discriminator's value} */
  public Optional<Weather> weather() { return optional("weather", Weather.TYPE); }

  /** {@return {@code only}, or empty} */
  public Optional<OnlyOne> only() { return optional("only", OnlyOne.TYPE); }

  /** {@return {@code stops}, or empty: One stop or a list of them} */
  public Optional<VoyageStops> stops() { return optional("stops", VoyageStops.TYPE); }

  /** {@return {@code times}, or empty: A list of times, of days, or something by name} */
  public Optional<VoyageTimes> times() { return optional("times", VoyageTimes.TYPE); }

  /** {@return {@code crew}, or empty: Told apart by shape alone, written in place} */
  public Optional<VoyageCrew> crew() { return optional("crew", VoyageCrew.TYPE); }

  /** {@return {@code flag-state}, or empty: Tells how the papers are to be read} */
  public Optional<String> flagState() { return optional("flag-state", JsonTypes.TEXT); }

  /** {@return {@code papers}, or empty: Told apart by the flag state beside, else by shape} */
  public Optional<VoyagePapers> papers() { return optional("papers", VoyagePapers.TYPE); }

  /** {@return {@code hold-code}, or empty: Opens the hold} */
  public Optional<String> holdCode() { return optional("hold-code", JsonTypes.TEXT); }

  /** {@return {@code signal}, or empty: So plain that any JSON serves better} */
  public Optional<Object> signal() { return optional("signal", JsonTypes.ANY); }

  /** {@return {@code either}, {@linkplain JsonModel#isAbsent() absent} if there is none: Two ways
   * to fill it, one object} */
  public VoyageEither either() { return model("either", VoyageEither.TYPE); }

  @Override
  protected Set<String> secrets() { return Set.of("hold-code"); }

  /** Builds {@link Voyage}, which requires {@code cargo}, {@code first-leg}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Voyage> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Voyage(json); }
    @Override
    protected List<String> required() { return List.of("cargo", "first-leg"); }
    /**
     * Sets {@code ports}: Where it calls, in order.
     * @param value the value
     * @return this builder
     */
    public Builder ports(List<VoyagePorts> value) { return putAdditionalProperty("ports", value); }
    /**
     * Sets {@code cargo}: What is carried; the property {@code type} tells.
     * @param value the value
     * @return this builder
     */
    public Builder cargo(Cargo value) { return putAdditionalProperty("cargo", value); }
    /**
     * Sets {@code first-leg}: Implied by the constants.
     * @param value the value
     * @return this builder
     */
    public Builder firstLeg(Leg value) { return putAdditionalProperty("first-leg", value); }
    /**
     * Sets {@code legs}.
     * @param value the value
     * @return this builder
     */
    public Builder legs(List<Leg> value) { return putAdditionalProperty("legs", value); }
    /**
     * Sets {@code weather}: The schema's own name is the discriminator's value.
     * @param value the value
     * @return this builder
     */
    public Builder weather(Weather value) { return putAdditionalProperty("weather", value); }
    /**
     * Sets {@code only}.
     * @param value the value
     * @return this builder
     */
    public Builder only(OnlyOne value) { return putAdditionalProperty("only", value); }
    /**
     * Sets {@code stops}: One stop or a list of them.
     * @param value the value
     * @return this builder
     */
    public Builder stops(VoyageStops value) { return putAdditionalProperty("stops", value); }
    /**
     * Sets {@code times}: A list of times, of days, or something by name.
     * @param value the value
     * @return this builder
     */
    public Builder times(VoyageTimes value) { return putAdditionalProperty("times", value); }
    /**
     * Sets {@code crew}: Told apart by shape alone, written in place.
     * @param value the value
     * @return this builder
     */
    public Builder crew(VoyageCrew value) { return putAdditionalProperty("crew", value); }
    /**
     * Sets {@code flag-state}: Tells how the papers are to be read.
     * @param value the value
     * @return this builder
     */
    public Builder flagState(String value) { return putAdditionalProperty("flag-state", value); }
    /**
     * Sets {@code papers}: Told apart by the flag state beside, else by shape.
     * @param value the value
     * @return this builder
     */
    public Builder papers(VoyagePapers value) { return putAdditionalProperty("papers", value); }
    /**
     * Sets {@code hold-code}: Opens the hold.
     * @param value the value
     * @return this builder
     */
    public Builder holdCode(String value) { return putAdditionalProperty("hold-code", value); }
    /**
     * Sets {@code signal}: So plain that any JSON serves better.
     * @param value the value
     * @return this builder
     */
    public Builder signal(Object value) { return putAdditionalProperty("signal", value); }
    /**
     * Sets {@code either}: Two ways to fill it, one object.
     * @param value the value
     * @return this builder
     */
    public Builder either(VoyageEither value) { return putAdditionalProperty("either", value); }
    /** {@return this builder, with {@code crew} set to null} */
    public Builder clearCrew() { return putAdditionalProperty("crew", null); }
  }
}
