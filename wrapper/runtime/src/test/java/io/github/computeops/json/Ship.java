package io.github.computeops.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model as the templates write one. */
final class Ship extends JsonModel {
  static final JsonType<Ship> TYPE = type(new Builder());

  private Ship(JsonObject json) {
    super(json);
  }

  static Ship of(Map<String, ?> json) {
    return TYPE.of(json);
  }

  static Builder builder() {
    return new Builder();
  }

  Builder toBuilder() {
    return new Builder().mergeFrom(this);
  }

  String name() {
    return required("name", JsonTypes.TEXT);
  }

  long length() {
    return required("length", JsonTypes.LONG);
  }

  Optional<Integer> decks() {
    return optional("decks", JsonTypes.INTEGER);
  }

  Optional<OffsetDateTime> seen() {
    return optional("seen", JsonTypes.TIME);
  }

  Optional<LocalDate> launched() {
    return optional("launched", JsonTypes.DATE);
  }

  Optional<Flag> flag() {
    return optional("flag", Flag.TYPE);
  }

  Ship hardware() {
    return required("hardware", TYPE);
  }

  Ship tender() {
    return model("tender", TYPE);
  }

  List<Ship> items() {
    return list("items", TYPE);
  }

  Map<String, Long> counters() {
    return map("counters", JsonTypes.LONG);
  }

  Optional<Boolean> password() {
    return optional("password", JsonTypes.BOOLEAN);
  }

  static final class Builder extends JsonModel.Builder<Builder, Ship> {
    private Builder() {}

    @Override
    protected JsonModel view(JsonObject json) {
      return new Ship(json);
    }

    Builder name(String value) {
      return putAdditionalProperty("name", value);
    }

    Builder tender(Ship value) {
      return putAdditionalProperty("tender", value);
    }

    Builder clearName() {
      return putAdditionalProperty("name", null);
    }
  }
}
