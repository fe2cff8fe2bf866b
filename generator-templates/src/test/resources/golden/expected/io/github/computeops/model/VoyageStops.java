package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;

/** One stop or a list of them. */
public sealed interface VoyageStops extends JsonValue
    permits VoyageStops.OfList, VoyageStops.OfString, VoyageStops.Unrecognized {
  /** The type that reads the variant that fits. */
  JsonType<VoyageStops> TYPE =
      UnionType.<VoyageStops>byShape(Unrecognized::new)
          .text(OfString::new)
          .list(OfList::new);

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static VoyageStops of(Object json) { return TYPE.of(json); }

  /** The variant that is a {@code String}. */
  final class OfString extends JsonRaw implements VoyageStops {
    private final JsonPath at;

    private OfString(Object json, JsonPath at) {
      super(json);
      this.at = at;
    }

    /**
     * {@return a variant that holds a value}
     * @param value the value
     */
    public static OfString of(String value) {
      return new OfString(JsonTree.of(value), JsonPath.ROOT);
    }

    /** {@return the value} */
    public String value() {
      return JsonTypes.TEXT.read(toTree(), at);
    }
  }

  /** The variant that is a {@code List<String>}. */
  final class OfList extends JsonRaw implements VoyageStops {
    private final JsonPath at;

    private OfList(Object json, JsonPath at) {
      super(json);
      this.at = at;
    }

    /**
     * {@return a variant that holds a value}
     * @param value the value
     */
    public static OfList of(List<String> value) {
      return new OfList(JsonTree.of(value), JsonPath.ROOT);
    }

    /** {@return the value} */
    public List<String> value() {
      return JsonTypes.listOf(JsonTypes.TEXT).read(toTree(), at);
    }
  }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements VoyageStops {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
