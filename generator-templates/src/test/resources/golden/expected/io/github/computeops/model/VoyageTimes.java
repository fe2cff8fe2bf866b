package io.github.computeops.model;

import io.github.computeops.json.*;
import java.time.OffsetDateTime;
import java.util.List;

/** A list of times, of days, or something by name. */
public sealed interface VoyageTimes extends JsonValue
    permits VoyageTimes.OfList, VoyageTimes.Unrecognized, VoyageTimesVariant2 {
  /** The type that reads the variant that fits. */
  JsonType<VoyageTimes> TYPE =
      UnionType.<VoyageTimes>byShape(Unrecognized::new)
          .list(OfList::new)
          .object(VoyageTimesVariant2.TYPE, "departure");

  /**
   * {@return the variant that fits a JSON value}
   * @param json the value; it is copied
   */
  @FromJson
  static VoyageTimes of(Object json) { return TYPE.of(json); }

  /** The variant that is a {@code List<OffsetDateTime>}. */
  final class OfList extends JsonRaw implements VoyageTimes {
    private final JsonPath at;

    private OfList(Object json, JsonPath at) {
      super(json);
      this.at = at;
    }

    /**
     * {@return a variant that holds a value}
     * @param value the value
     */
    public static OfList of(List<OffsetDateTime> value) {
      return new OfList(JsonTree.of(value), JsonPath.ROOT);
    }

    /** {@return the value} */
    public List<OffsetDateTime> value() {
      return JsonTypes.listOf(JsonTypes.TIME).read(toTree(), at);
    }
  }

  /** A variant that this version does not know, or JSON of an unexpected shape, kept as it was
   * received. */
  final class Unrecognized extends JsonRaw implements VoyageTimes {
    private Unrecognized(Object json, JsonPath at) {
      super(json);
    }
  }
}
