package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ferry. Ends here *&#47; or not; see &#123;&#64;link Nothing&#125;, {@code a < b}, &#92;u0041
 * &amp; <code>&#125;</code>.
 */
public final class Vessel extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<Vessel> TYPE = JsonTypes.object(new Builder());

  private Vessel(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Vessel of(Map<String, ?> json) {
    return new Vessel(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder().with("kind", "vessel");
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code id}: The id, given by the yard} */
  public String id() {
    return required("id", JsonTypes.TEXT);
  }

  /** {@return {@code name}: The name on the bow. It may change} */
  public String name() {
    return required("name", JsonTypes.TEXT);
  }

  /** {@return {@code kind}} */
  public String kind() {
    return required("kind", JsonTypes.TEXT);
  }

  /** {@return {@code generation}, or empty} */
  public Optional<Object> generation() {
    return optional("generation", JsonTypes.ANY);
  }

  /** {@return {@code length}: In metres} */
  public double length() {
    return required("length", JsonTypes.DOUBLE);
  }

  /** {@return {@code decks}, or empty} */
  public Optional<Integer> decks() {
    return optional("decks", JsonTypes.INTEGER);
  }

  /** {@return {@code passengers}, or empty} */
  public Optional<Long> passengers() {
    return optional("passengers", JsonTypes.LONG);
  }

  /** {@return {@code cars}, or empty} */
  public Optional<Long> cars() {
    return optional("cars", JsonTypes.LONG);
  }

  /** {@return {@code afloat}, or empty} */
  public Optional<Boolean> afloat() {
    return optional("afloat", JsonTypes.BOOLEAN);
  }

  /** {@return {@code launched}, or empty} */
  public Optional<LocalDate> launched() {
    return optional("launched", JsonTypes.DATE);
  }

  /** {@return {@code seen}, or empty} */
  public Optional<OffsetDateTime> seen() {
    return optional("seen", JsonTypes.TIME);
  }

  /** {@return {@code state}: What it does now; said beside the reference} */
  public VesselState state() {
    return required("state", VesselState.TYPE);
  }

  /** {@return {@code mood}, or empty: A reference wrapped so that it can have a description} */
  public Optional<VesselState> mood() {
    return optional("mood", VesselState.TYPE);
  }

  /** {@return {@code engines}, possibly empty} */
  public List<VesselEngines> engines() {
    return list("engines", VesselEngines.TYPE);
  }

  /** {@return {@code hull}} */
  public HullOfSteel hull() {
    return required("hull", HullOfSteel.TYPE);
  }

  /**
   * {@return {@code spare-hull}, {@linkplain JsonModel#isAbsent() absent} where there is none: A
   * reference wrapped, and nullable}
   */
  public HullOfSteel spareHull() {
    return model("spare-hull", HullOfSteel.TYPE);
  }

  /** {@return {@code ballast}, or empty: Required but nullable} */
  public Optional<String> ballast() {
    return optional("ballast", JsonTypes.TEXT);
  }

  /** {@return {@code flag}} */
  public boolean flag() {
    return required("flag", JsonTypes.BOOLEAN);
  }

  /** {@return {@code owner}, or empty: Null last} */
  public Optional<String> owner() {
    return optional("owner", JsonTypes.TEXT);
  }

  /** {@return {@code captain}, or empty: Null first} */
  public Optional<String> captain() {
    return optional("captain", JsonTypes.TEXT);
  }

  /** {@return {@code mate}, or empty} */
  public Optional<Long> mate() {
    return optional("mate", JsonTypes.LONG);
  }

  /** {@return {@code cook}, or empty: As 3.0 spells it} */
  public Optional<String> cook() {
    return optional("cook", JsonTypes.TEXT);
  }

  /** {@return {@code radio}, or empty: Only ever null} */
  public Optional<Object> radio() {
    return optional("radio", JsonTypes.ANY);
  }

  /** {@return {@code tags}, possibly empty} */
  public Map<String, String> tags() {
    return map("tags", JsonTypes.TEXT);
  }

  /** {@return {@code counters}, possibly empty} */
  public Map<String, Object> counters() {
    return map("counters", JsonTypes.ANY);
  }

  /** {@return {@code extras}, possibly empty} */
  public Map<String, Object> extras() {
    return map("extras", JsonTypes.ANY);
  }

  /** {@return {@code holds}, possibly empty} */
  public Map<String, HullOfSteel> holds() {
    return map("holds", HullOfSteel.TYPE);
  }

  /** {@return {@code anything}, or empty} */
  public Optional<Object> anything() {
    return optional("anything", JsonTypes.ANY);
  }

  /** {@return {@code nothing-said}, or empty} */
  public Optional<Object> nothingSaid() {
    return optional("nothing-said", JsonTypes.ANY);
  }

  /** {@return {@code free}, possibly empty} */
  public Map<String, Object> free() {
    return map("free", JsonTypes.ANY);
  }

  /** {@return {@code list-of-what}, possibly empty} */
  public List<Object> listOfWhat() {
    return list("list-of-what", JsonTypes.ANY);
  }

  /** {@return {@code matrix}, possibly empty} */
  public List<List<Long>> matrix() {
    return list("matrix", JsonTypes.listOf(JsonTypes.LONG));
  }

  /** {@return {@code notes}, possibly empty} */
  public List<String> notes() {
    return list("notes", JsonTypes.TEXT);
  }

  /** {@return {@code default}, or empty} */
  public Optional<String> default_() {
    return optional("default", JsonTypes.TEXT);
  }

  /** {@return {@code class}, or empty} */
  public Optional<String> class_() {
    return optional("class", JsonTypes.TEXT);
  }

  /** {@return {@code toJson}, or empty} */
  public Optional<String> toJson_() {
    return optional("toJson", JsonTypes.TEXT);
  }

  /** {@return {@code build}, or empty} */
  public Optional<String> build_() {
    return optional("build", JsonTypes.TEXT);
  }

  /** {@return {@code wait}, or empty} */
  public Optional<String> wait_() {
    return optional("wait", JsonTypes.TEXT);
  }

  /** {@return {@code isAbsent}, or empty} */
  public Optional<Boolean> isAbsent_() {
    return optional("isAbsent", JsonTypes.BOOLEAN);
  }

  /** {@return {@code hash-code}, or empty} */
  public Optional<Long> hashCode_() {
    return optional("hash-code", JsonTypes.LONG);
  }

  /** {@return {@code 1st-mate}, or empty} */
  public Optional<String> _1stMate() {
    return optional("1st-mate", JsonTypes.TEXT);
  }

  /** {@return {@code @odata.id}, or empty} */
  public Optional<String> odataId() {
    return optional("@odata.id", JsonTypes.TEXT);
  }

  /** {@return {@code URL}, or empty} */
  public Optional<String> url() {
    return optional("URL", JsonTypes.TEXT);
  }

  /** {@return {@code OSType}, or empty} */
  public Optional<String> osType() {
    return optional("OSType", JsonTypes.TEXT);
  }

  /** {@return {@code password}, or empty} */
  public Optional<String> password() {
    return optional("password", JsonTypes.TEXT);
  }

  /** {@return {@code quo"ted\name}, or empty} */
  public Optional<String> quoTedName() {
    return optional("quo\"ted\\name", JsonTypes.TEXT);
  }

  /** {@return {@code renamed}, or empty} */
  public Optional<String> christened() {
    return optional("renamed", JsonTypes.TEXT);
  }

  /** {@return {@code old-name}, or empty: The former name} */
  @Deprecated
  public Optional<String> oldName() {
    return optional("old-name", JsonTypes.TEXT);
  }

  /** {@return {@code size}, or empty} */
  public Optional<VesselSize> size() {
    return optional("size", VesselSize.TYPE);
  }

  /**
   * {@return {@code x-java-named}, {@linkplain JsonModel#isAbsent() absent} where there is none}
   */
  public PaintJob xJavaNamed() {
    return model("x-java-named", PaintJob.TYPE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Vessel> {
    private Builder() {}

    @Override
    protected Vessel view(Map<String, Object> json, JsonPath at) {
      return new Vessel(json, at);
    }

    /**
     * {@return this builder, {@code id} set}
     * @param value the value
     */
    public Builder id(String value) {
      return with("id", value);
    }

    /**
     * {@return this builder, {@code name} set}
     * @param value the value
     */
    public Builder name(String value) {
      return with("name", value);
    }

    /**
     * {@return this builder, {@code kind} set}
     * @param value the value
     */
    public Builder kind(String value) {
      return with("kind", value);
    }

    /**
     * {@return this builder, {@code generation} set}
     * @param value the value
     */
    public Builder generation(Object value) {
      return with("generation", value);
    }

    /**
     * {@return this builder, {@code length} set}
     * @param value the value
     */
    public Builder length(double value) {
      return with("length", value);
    }

    /**
     * {@return this builder, {@code decks} set}
     * @param value the value
     */
    public Builder decks(int value) {
      return with("decks", value);
    }

    /**
     * {@return this builder, {@code passengers} set}
     * @param value the value
     */
    public Builder passengers(long value) {
      return with("passengers", value);
    }

    /**
     * {@return this builder, {@code cars} set}
     * @param value the value
     */
    public Builder cars(long value) {
      return with("cars", value);
    }

    /**
     * {@return this builder, {@code afloat} set}
     * @param value the value
     */
    public Builder afloat(boolean value) {
      return with("afloat", value);
    }

    /**
     * {@return this builder, {@code launched} set}
     * @param value the value
     */
    public Builder launched(LocalDate value) {
      return with("launched", value);
    }

    /**
     * {@return this builder, {@code seen} set}
     * @param value the value
     */
    public Builder seen(OffsetDateTime value) {
      return with("seen", value);
    }

    /**
     * {@return this builder, {@code state} set}
     * @param value the value
     */
    public Builder state(VesselState value) {
      return with("state", value);
    }

    /**
     * {@return this builder, {@code mood} set}
     * @param value the value
     */
    public Builder mood(VesselState value) {
      return with("mood", value);
    }

    /**
     * {@return this builder, {@code engines} set}
     * @param value the value
     */
    public Builder engines(List<VesselEngines> value) {
      return with("engines", value);
    }

    /**
     * {@return this builder, {@code hull} set}
     * @param value the value
     */
    public Builder hull(HullOfSteel value) {
      return with("hull", value);
    }

    /**
     * {@return this builder, {@code spare-hull} set}
     * @param value the value
     */
    public Builder spareHull(HullOfSteel value) {
      return with("spare-hull", value);
    }

    /**
     * {@return this builder, {@code ballast} set}
     * @param value the value
     */
    public Builder ballast(String value) {
      return with("ballast", value);
    }

    /**
     * {@return this builder, {@code flag} set}
     * @param value the value
     */
    public Builder flag(boolean value) {
      return with("flag", value);
    }

    /**
     * {@return this builder, {@code owner} set}
     * @param value the value
     */
    public Builder owner(String value) {
      return with("owner", value);
    }

    /**
     * {@return this builder, {@code captain} set}
     * @param value the value
     */
    public Builder captain(String value) {
      return with("captain", value);
    }

    /**
     * {@return this builder, {@code mate} set}
     * @param value the value
     */
    public Builder mate(long value) {
      return with("mate", value);
    }

    /**
     * {@return this builder, {@code cook} set}
     * @param value the value
     */
    public Builder cook(String value) {
      return with("cook", value);
    }

    /**
     * {@return this builder, {@code radio} set}
     * @param value the value
     */
    public Builder radio(Object value) {
      return with("radio", value);
    }

    /**
     * {@return this builder, {@code tags} set}
     * @param value the value
     */
    public Builder tags(Map<String, String> value) {
      return with("tags", value);
    }

    /**
     * {@return this builder, {@code counters} set}
     * @param value the value
     */
    public Builder counters(Map<String, Object> value) {
      return with("counters", value);
    }

    /**
     * {@return this builder, {@code extras} set}
     * @param value the value
     */
    public Builder extras(Map<String, Object> value) {
      return with("extras", value);
    }

    /**
     * {@return this builder, {@code holds} set}
     * @param value the value
     */
    public Builder holds(Map<String, HullOfSteel> value) {
      return with("holds", value);
    }

    /**
     * {@return this builder, {@code anything} set}
     * @param value the value
     */
    public Builder anything(Object value) {
      return with("anything", value);
    }

    /**
     * {@return this builder, {@code nothing-said} set}
     * @param value the value
     */
    public Builder nothingSaid(Object value) {
      return with("nothing-said", value);
    }

    /**
     * {@return this builder, {@code free} set}
     * @param value the value
     */
    public Builder free(Map<String, Object> value) {
      return with("free", value);
    }

    /**
     * {@return this builder, {@code list-of-what} set}
     * @param value the value
     */
    public Builder listOfWhat(List<Object> value) {
      return with("list-of-what", value);
    }

    /**
     * {@return this builder, {@code matrix} set}
     * @param value the value
     */
    public Builder matrix(List<List<Long>> value) {
      return with("matrix", value);
    }

    /**
     * {@return this builder, {@code notes} set}
     * @param value the value
     */
    public Builder notes(List<String> value) {
      return with("notes", value);
    }

    /**
     * {@return this builder, {@code default} set}
     * @param value the value
     */
    public Builder default_(String value) {
      return with("default", value);
    }

    /**
     * {@return this builder, {@code class} set}
     * @param value the value
     */
    public Builder class_(String value) {
      return with("class", value);
    }

    /**
     * {@return this builder, {@code toJson} set}
     * @param value the value
     */
    public Builder toJson_(String value) {
      return with("toJson", value);
    }

    /**
     * {@return this builder, {@code build} set}
     * @param value the value
     */
    public Builder build_(String value) {
      return with("build", value);
    }

    /**
     * {@return this builder, {@code wait} set}
     * @param value the value
     */
    public Builder wait_(String value) {
      return with("wait", value);
    }

    /**
     * {@return this builder, {@code isAbsent} set}
     * @param value the value
     */
    public Builder isAbsent_(boolean value) {
      return with("isAbsent", value);
    }

    /**
     * {@return this builder, {@code hash-code} set}
     * @param value the value
     */
    public Builder hashCode_(long value) {
      return with("hash-code", value);
    }

    /**
     * {@return this builder, {@code 1st-mate} set}
     * @param value the value
     */
    public Builder _1stMate(String value) {
      return with("1st-mate", value);
    }

    /**
     * {@return this builder, {@code @odata.id} set}
     * @param value the value
     */
    public Builder odataId(String value) {
      return with("@odata.id", value);
    }

    /**
     * {@return this builder, {@code URL} set}
     * @param value the value
     */
    public Builder url(String value) {
      return with("URL", value);
    }

    /**
     * {@return this builder, {@code OSType} set}
     * @param value the value
     */
    public Builder osType(String value) {
      return with("OSType", value);
    }

    /**
     * {@return this builder, {@code password} set}
     * @param value the value
     */
    public Builder password(String value) {
      return with("password", value);
    }

    /**
     * {@return this builder, {@code quo"ted\name} set}
     * @param value the value
     */
    public Builder quoTedName(String value) {
      return with("quo\"ted\\name", value);
    }

    /**
     * {@return this builder, {@code renamed} set}
     * @param value the value
     */
    public Builder christened(String value) {
      return with("renamed", value);
    }

    /**
     * {@return this builder, {@code old-name} set}
     * @param value the value
     */
    @Deprecated
    public Builder oldName(String value) {
      return with("old-name", value);
    }

    /**
     * {@return this builder, {@code size} set}
     * @param value the value
     */
    public Builder size(VesselSize value) {
      return with("size", value);
    }

    /**
     * {@return this builder, {@code x-java-named} set}
     * @param value the value
     */
    public Builder xJavaNamed(PaintJob value) {
      return with("x-java-named", value);
    }

    /** {@return this builder, {@code spare-hull} sent as null} */
    public Builder clearSpareHull() {
      return with("spare-hull", null);
    }

    /** {@return this builder, {@code ballast} sent as null} */
    public Builder clearBallast() {
      return with("ballast", null);
    }

    /** {@return this builder, {@code owner} sent as null} */
    public Builder clearOwner() {
      return with("owner", null);
    }

    /** {@return this builder, {@code captain} sent as null} */
    public Builder clearCaptain() {
      return with("captain", null);
    }

    /** {@return this builder, {@code mate} sent as null} */
    public Builder clearMate() {
      return with("mate", null);
    }

    /** {@return this builder, {@code cook} sent as null} */
    public Builder clearCook() {
      return with("cook", null);
    }

    /** {@return this builder, {@code radio} sent as null} */
    public Builder clearRadio() {
      return with("radio", null);
    }

    /** {@return this builder, {@code notes} sent as null} */
    public Builder clearNotes() {
      return with("notes", null);
    }
  }
}
