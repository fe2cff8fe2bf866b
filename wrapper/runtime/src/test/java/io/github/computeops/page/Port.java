package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonObject;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import io.github.computeops.query.Query;
import java.util.List;
import java.util.Map;

/** A page of names, as the templates write one, and the query of its operation. */
final class Port extends JsonModel {
  private static final JsonType<Port> TYPE = type(new Builder());

  private Port(JsonObject json) {
    super(json);
  }

  static Port of(Map<String, ?> json) {
    return TYPE.of(json);
  }

  List<String> items() {
    return list("items", JsonTypes.TEXT);
  }

  static final class Builder extends JsonModel.Builder<Builder, Port> {
    @Override
    protected JsonModel view(JsonObject json) {
      return new Port(json);
    }
  }

  static Query query(Map<String, ?> parameters) {
    Ask.Builder builder = new Ask.Builder();
    parameters.forEach(builder::queryParameter);
    return new Ask(builder);
  }

  static final class Ask extends Query {
    private Ask(Builder builder) {
      super(builder);
    }

    static final class Builder extends Query.Builder<Builder> {}
  }
}
