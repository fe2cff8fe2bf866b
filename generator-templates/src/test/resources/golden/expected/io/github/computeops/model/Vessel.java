package io.github.computeops.model;

import io.github.computeops.json.*;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ferry. Ends here *&#47; or not; see &#123;&#64;link Nothing&#125;, {@code a < b}, &#92;u0041
 * &amp; <code>&#125;</code>. */
public final class Vessel extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<Vessel> TYPE = type(new Builder());

  private Vessel(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Vessel of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder().putAdditionalProperty("kind", "vessel"); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code id}: The id, given by the yard. Set by the service} */
  public String id() { return required("id", JsonTypes.TEXT); }

  /** {@return {@code name}: The name on the bow. It may change. At most 40 characters. Example
   * {@code Kong Olav V}} */
  public String name() { return required("name", JsonTypes.TEXT); }

  /** {@return {@code kind}: Always {@code vessel}} */
  public String kind() { return required("kind", JsonTypes.TEXT); }

  /** {@return {@code generation}, or empty: Always {@code 3}} */
  public Optional<Object> generation() { return optional("generation", JsonTypes.ANY); }

  /** {@return {@code length}: In metres} */
  public double length() { return required("length", JsonTypes.DOUBLE); }

  /** {@return {@code decks}, or empty} */
  public Optional<Integer> decks() { return optional("decks", JsonTypes.INTEGER); }

  /** {@return {@code passengers}, or empty} */
  public Optional<Long> passengers() { return optional("passengers", JsonTypes.LONG); }

  /** {@return {@code cars}, or empty} */
  public Optional<Long> cars() { return optional("cars", JsonTypes.LONG); }

  /** {@return {@code afloat}, or empty} */
  public Optional<Boolean> afloat() { return optional("afloat", JsonTypes.BOOLEAN); }

  /** {@return {@code launched}, or empty} */
  public Optional<LocalDate> launched() { return optional("launched", JsonTypes.DATE); }

  /** {@return {@code seen}, or empty} */
  public Optional<OffsetDateTime> seen() { return optional("seen", JsonTypes.TIME); }

  /** {@return {@code state}: What it does now; said beside the reference} */
  public VesselState state() { return required("state", VesselState.TYPE); }

  /** {@return {@code mood}, or empty: A reference wrapped so that it can have a description} */
  public Optional<VesselState> mood() { return optional("mood", VesselState.TYPE); }

  /** {@return {@code engines}, possibly empty} */
  public List<VesselEngines> engines() { return list("engines", VesselEngines.TYPE); }

  /** {@return {@code hull}} */
  public HullOfSteel hull() { return required("hull", HullOfSteel.TYPE); }

  /** {@return {@code spare-hull}, {@linkplain JsonModel#isAbsent() absent} if there is none: A
   * reference wrapped, and nullable} */
  public HullOfSteel spareHull() { return model("spare-hull", HullOfSteel.TYPE); }

  /** {@return {@code ballast}, or empty: Required but nullable} */
  public Optional<String> ballast() { return optional("ballast", JsonTypes.TEXT); }

  /** {@return {@code flag}} */
  public boolean flag() { return required("flag", JsonTypes.BOOLEAN); }

  /** {@return {@code owner}, or empty: Null last} */
  public Optional<String> owner() { return optional("owner", JsonTypes.TEXT); }

  /** {@return {@code captain}, or empty: Null first} */
  public Optional<String> captain() { return optional("captain", JsonTypes.TEXT); }

  /** {@return {@code mate}, or empty} */
  public Optional<Long> mate() { return optional("mate", JsonTypes.LONG); }

  /** {@return {@code cook}, or empty: As 3.0 spells it} */
  public Optional<String> cook() { return optional("cook", JsonTypes.TEXT); }

  /** {@return {@code radio}, or empty: Only ever null} */
  public Optional<Object> radio() { return optional("radio", JsonTypes.ANY); }

  /** {@return {@code tags}, possibly empty} */
  public Map<String, String> tags() { return map("tags", JsonTypes.TEXT); }

  /** {@return {@code counters}, possibly empty} */
  public Map<String, Object> counters() { return map("counters", JsonTypes.ANY); }

  /** {@return {@code extras}, possibly empty} */
  public Map<String, Object> extras() { return map("extras", JsonTypes.ANY); }

  /** {@return {@code holds}, possibly empty} */
  public Map<String, HullOfSteel> holds() { return map("holds", HullOfSteel.TYPE); }

  /** {@return {@code anything}, or empty} */
  public Optional<Object> anything() { return optional("anything", JsonTypes.ANY); }

  /** {@return {@code nothing-said}, or empty} */
  public Optional<Object> nothingSaid() { return optional("nothing-said", JsonTypes.ANY); }

  /** {@return {@code free}, possibly empty} */
  public Map<String, Object> free() { return map("free", JsonTypes.ANY); }

  /** {@return {@code list-of-what}, possibly empty} */
  public List<Object> listOfWhat() { return list("list-of-what", JsonTypes.ANY); }

  /** {@return {@code matrix}, possibly empty} */
  public List<List<Long>> matrix() { return list("matrix", JsonTypes.listOf(JsonTypes.LONG)); }

  /** {@return {@code notes}, possibly empty} */
  public List<String> notes() { return list("notes", JsonTypes.TEXT); }

  /** {@return {@code default}, or empty} */
  public Optional<String> defaultValue() { return optional("default", JsonTypes.TEXT); }

  /** {@return {@code class}, or empty} */
  public Optional<String> classValue() { return optional("class", JsonTypes.TEXT); }

  /** {@return {@code toJson}, or empty} */
  public Optional<String> toJsonValue() { return optional("toJson", JsonTypes.TEXT); }

  /** {@return {@code build}, or empty} */
  public Optional<String> build() { return optional("build", JsonTypes.TEXT); }

  /** {@return {@code wait}, or empty} */
  public Optional<String> waitValue() { return optional("wait", JsonTypes.TEXT); }

  /** {@return {@code isAbsent}, or empty} */
  public Optional<Boolean> isAbsentValue() { return optional("isAbsent", JsonTypes.BOOLEAN); }

  /** {@return {@code hash-code}, or empty} */
  public Optional<Long> hashCodeValue() { return optional("hash-code", JsonTypes.LONG); }

  /** {@return {@code 1st-mate}, or empty} */
  public Optional<String> value1stMate() { return optional("1st-mate", JsonTypes.TEXT); }

  /** {@return {@code @odata.id}, or empty} */
  public Optional<String> odataId() { return optional("@odata.id", JsonTypes.TEXT); }

  /** {@return {@code URL}, or empty} */
  public Optional<String> url() { return optional("URL", JsonTypes.TEXT); }

  /** {@return {@code OSType}, or empty} */
  public Optional<String> osType() { return optional("OSType", JsonTypes.TEXT); }

  /** {@return {@code password}, or empty} */
  public Optional<String> password() { return optional("password", JsonTypes.TEXT); }

  /** {@return {@code quo"ted\name}, or empty} */
  public Optional<String> quoTedName() { return optional("quo\"ted\\name", JsonTypes.TEXT); }

  /** {@return {@code renamed}, or empty} */
  public Optional<String> christened() { return optional("renamed", JsonTypes.TEXT); }

  /** {@return {@code old-name}, or empty: The former name} */
  @Deprecated
  public Optional<String> oldName() { return optional("old-name", JsonTypes.TEXT); }

  /** {@return {@code size}, or empty} */
  public Optional<VesselSize> size() { return optional("size", VesselSize.TYPE); }

  /** {@return {@code x-java-named}, {@linkplain JsonModel#isAbsent() absent} if there is none} */
  public PaintJob xJavaNamed() { return model("x-java-named", PaintJob.TYPE); }

  @Override
  protected Set<String> secrets() { return Set.of("password"); }

  /** Builds {@link Vessel}, which requires {@code name}, {@code kind}, {@code length},
   * {@code state}, {@code engines}, {@code hull}, {@code ballast}, {@code flag}. Not
   * thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Vessel> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Vessel(json); }
    @Override
    protected List<String> required() {
      return List.of("name", "kind", "length", "state", "engines", "hull", "ballast", "flag");
    }
    @Override
    protected Set<String> nullable() { return Set.of("ballast"); }
    /**
     * Sets {@code id}: The id, given by the yard.
     * @param value the value
     * @return this builder
     */
    public Builder id(String value) { return putAdditionalProperty("id", value); }
    /**
     * Sets {@code name}: The name on the bow.
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) { return putAdditionalProperty("name", value); }
    /**
     * Sets {@code kind}.
     * @param value the value
     * @return this builder
     */
    public Builder kind(String value) { return putAdditionalProperty("kind", value); }
    /**
     * Sets {@code generation}.
     * @param value the value
     * @return this builder
     */
    public Builder generation(Object value) { return putAdditionalProperty("generation", value); }
    /**
     * Sets {@code length}: In metres.
     * @param value the value
     * @return this builder
     */
    public Builder length(double value) { return putAdditionalProperty("length", value); }
    /**
     * Sets {@code decks}.
     * @param value the value
     * @return this builder
     */
    public Builder decks(int value) { return putAdditionalProperty("decks", value); }
    /**
     * Sets {@code passengers}.
     * @param value the value
     * @return this builder
     */
    public Builder passengers(long value) { return putAdditionalProperty("passengers", value); }
    /**
     * Sets {@code cars}.
     * @param value the value
     * @return this builder
     */
    public Builder cars(long value) { return putAdditionalProperty("cars", value); }
    /**
     * Sets {@code afloat}.
     * @param value the value
     * @return this builder
     */
    public Builder afloat(boolean value) { return putAdditionalProperty("afloat", value); }
    /**
     * Sets {@code launched}.
     * @param value the value
     * @return this builder
     */
    public Builder launched(LocalDate value) { return putAdditionalProperty("launched", value); }
    /**
     * Sets {@code seen}.
     * @param value the value
     * @return this builder
     */
    public Builder seen(OffsetDateTime value) { return putAdditionalProperty("seen", value); }
    /**
     * Sets {@code state}: What it does now; said beside the reference.
     * @param value the value
     * @return this builder
     */
    public Builder state(VesselState value) { return putAdditionalProperty("state", value); }
    /**
     * Sets {@code mood}: A reference wrapped so that it can have a description.
     * @param value the value
     * @return this builder
     */
    public Builder mood(VesselState value) { return putAdditionalProperty("mood", value); }
    /**
     * Sets {@code engines}.
     * @param value the value
     * @return this builder
     */
    public Builder engines(List<VesselEngines> value) {
      return putAdditionalProperty("engines", value);
    }
    /**
     * Sets {@code hull}.
     * @param value the value
     * @return this builder
     */
    public Builder hull(HullOfSteel value) { return putAdditionalProperty("hull", value); }
    /**
     * Sets {@code spare-hull}: A reference wrapped, and nullable.
     * @param value the value
     * @return this builder
     */
    public Builder spareHull(HullOfSteel value) {
      return putAdditionalProperty("spare-hull", value);
    }
    /**
     * Sets {@code ballast}: Required but nullable.
     * @param value the value
     * @return this builder
     */
    public Builder ballast(String value) { return putAdditionalProperty("ballast", value); }
    /**
     * Sets {@code flag}.
     * @param value the value
     * @return this builder
     */
    public Builder flag(boolean value) { return putAdditionalProperty("flag", value); }
    /**
     * Sets {@code owner}: Null last.
     * @param value the value
     * @return this builder
     */
    public Builder owner(String value) { return putAdditionalProperty("owner", value); }
    /**
     * Sets {@code captain}: Null first.
     * @param value the value
     * @return this builder
     */
    public Builder captain(String value) { return putAdditionalProperty("captain", value); }
    /**
     * Sets {@code mate}.
     * @param value the value
     * @return this builder
     */
    public Builder mate(long value) { return putAdditionalProperty("mate", value); }
    /**
     * Sets {@code cook}: As 3.0 spells it.
     * @param value the value
     * @return this builder
     */
    public Builder cook(String value) { return putAdditionalProperty("cook", value); }
    /**
     * Sets {@code radio}: Only ever null.
     * @param value the value
     * @return this builder
     */
    public Builder radio(Object value) { return putAdditionalProperty("radio", value); }
    /**
     * Sets {@code tags}.
     * @param value the value
     * @return this builder
     */
    public Builder tags(Map<String, String> value) { return putAdditionalProperty("tags", value); }
    /**
     * Sets {@code counters}.
     * @param value the value
     * @return this builder
     */
    public Builder counters(Map<String, Object> value) {
      return putAdditionalProperty("counters", value);
    }
    /**
     * Sets {@code extras}.
     * @param value the value
     * @return this builder
     */
    public Builder extras(Map<String, Object> value) {
      return putAdditionalProperty("extras", value);
    }
    /**
     * Sets {@code holds}.
     * @param value the value
     * @return this builder
     */
    public Builder holds(Map<String, HullOfSteel> value) {
      return putAdditionalProperty("holds", value);
    }
    /**
     * Sets {@code anything}.
     * @param value the value
     * @return this builder
     */
    public Builder anything(Object value) { return putAdditionalProperty("anything", value); }
    /**
     * Sets {@code nothing-said}.
     * @param value the value
     * @return this builder
     */
    public Builder nothingSaid(Object value) {
      return putAdditionalProperty("nothing-said", value);
    }
    /**
     * Sets {@code free}.
     * @param value the value
     * @return this builder
     */
    public Builder free(Map<String, Object> value) { return putAdditionalProperty("free", value); }
    /**
     * Sets {@code list-of-what}.
     * @param value the value
     * @return this builder
     */
    public Builder listOfWhat(List<Object> value) {
      return putAdditionalProperty("list-of-what", value);
    }
    /**
     * Sets {@code matrix}.
     * @param value the value
     * @return this builder
     */
    public Builder matrix(List<List<Long>> value) { return putAdditionalProperty("matrix", value); }
    /**
     * Sets {@code notes}.
     * @param value the value
     * @return this builder
     */
    public Builder notes(List<String> value) { return putAdditionalProperty("notes", value); }
    /**
     * Sets {@code default}.
     * @param value the value
     * @return this builder
     */
    public Builder defaultValue(String value) { return putAdditionalProperty("default", value); }
    /**
     * Sets {@code class}.
     * @param value the value
     * @return this builder
     */
    public Builder classValue(String value) { return putAdditionalProperty("class", value); }
    /**
     * Sets {@code toJson}.
     * @param value the value
     * @return this builder
     */
    public Builder toJsonValue(String value) { return putAdditionalProperty("toJson", value); }
    /**
     * Sets {@code build}.
     * @param value the value
     * @return this builder
     */
    public Builder build(String value) { return putAdditionalProperty("build", value); }
    /**
     * Sets {@code wait}.
     * @param value the value
     * @return this builder
     */
    public Builder waitValue(String value) { return putAdditionalProperty("wait", value); }
    /**
     * Sets {@code isAbsent}.
     * @param value the value
     * @return this builder
     */
    public Builder isAbsentValue(boolean value) { return putAdditionalProperty("isAbsent", value); }
    /**
     * Sets {@code hash-code}.
     * @param value the value
     * @return this builder
     */
    public Builder hashCodeValue(long value) { return putAdditionalProperty("hash-code", value); }
    /**
     * Sets {@code 1st-mate}.
     * @param value the value
     * @return this builder
     */
    public Builder value1stMate(String value) { return putAdditionalProperty("1st-mate", value); }
    /**
     * Sets {@code @odata.id}.
     * @param value the value
     * @return this builder
     */
    public Builder odataId(String value) { return putAdditionalProperty("@odata.id", value); }
    /**
     * Sets {@code URL}.
     * @param value the value
     * @return this builder
     */
    public Builder url(String value) { return putAdditionalProperty("URL", value); }
    /**
     * Sets {@code OSType}.
     * @param value the value
     * @return this builder
     */
    public Builder osType(String value) { return putAdditionalProperty("OSType", value); }
    /**
     * Sets {@code password}.
     * @param value the value
     * @return this builder
     */
    public Builder password(String value) { return putAdditionalProperty("password", value); }
    /**
     * Sets {@code quo"ted\name}.
     * @param value the value
     * @return this builder
     */
    public Builder quoTedName(String value) {
      return putAdditionalProperty("quo\"ted\\name", value);
    }
    /**
     * Sets {@code renamed}.
     * @param value the value
     * @return this builder
     */
    public Builder christened(String value) { return putAdditionalProperty("renamed", value); }
    /**
     * Sets {@code old-name}: The former name.
     * @param value the value
     * @return this builder
     */
    @Deprecated
    public Builder oldName(String value) { return putAdditionalProperty("old-name", value); }
    /**
     * Sets {@code size}.
     * @param value the value
     * @return this builder
     */
    public Builder size(VesselSize value) { return putAdditionalProperty("size", value); }
    /**
     * Sets {@code x-java-named}.
     * @param value the value
     * @return this builder
     */
    public Builder xJavaNamed(PaintJob value) {
      return putAdditionalProperty("x-java-named", value);
    }
    /** {@return this builder, with {@code spare-hull} set to null} */
    public Builder clearSpareHull() { return putAdditionalProperty("spare-hull", null); }
    /** {@return this builder, with {@code ballast} set to null} */
    public Builder clearBallast() { return putAdditionalProperty("ballast", null); }
    /** {@return this builder, with {@code owner} set to null} */
    public Builder clearOwner() { return putAdditionalProperty("owner", null); }
    /** {@return this builder, with {@code captain} set to null} */
    public Builder clearCaptain() { return putAdditionalProperty("captain", null); }
    /** {@return this builder, with {@code mate} set to null} */
    public Builder clearMate() { return putAdditionalProperty("mate", null); }
    /** {@return this builder, with {@code cook} set to null} */
    public Builder clearCook() { return putAdditionalProperty("cook", null); }
    /** {@return this builder, with {@code radio} set to null} */
    public Builder clearRadio() { return putAdditionalProperty("radio", null); }
    /** {@return this builder, with {@code notes} set to null} */
    public Builder clearNotes() { return putAdditionalProperty("notes", null); }
  }
}
