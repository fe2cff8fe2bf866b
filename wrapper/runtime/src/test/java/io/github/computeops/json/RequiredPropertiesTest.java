package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredPropertiesTest {

  @Test
  void buildNamesTheModelAndThePropertyThatIsMissing() {
    assertRejected(
        "Order.cargo is required but not set; use buildPartial() to send it without.",
        Order.builder().port("Oslo").note(null));
  }

  @Test
  void buildNamesAllPropertiesThatAreMissing() {
    assertRejected(
        "Order.port is required but not set; Order.cargo is required but not set;"
            + " Order.note is required but not set; use buildPartial() to send it without.",
        Order.builder());
  }

  @Test
  void aRequiredPropertySetToNullIsMissingUnlessItIsNullable() {
    assertRejected(
        "Order.port is required but null; use buildPartial() to send it without.",
        Order.builder().port(null).cargo("coal").note(null));
  }

  @Test
  void aPropertyIsSetWhicheverWayItWasSet() {
    Order order = Order.builder().port("Oslo").cargo("coal").note("").build();
    assertEquals(order, order.toBuilder().build());
    assertEquals(
        order,
        Order.builder()
            .note("")
            .putAdditionalProperty("port", "Oslo")
            .putAdditionalProperty("cargo", "coal")
            .build());
  }

  @Test
  void anIdentifierMustNotBeBlank() {
    assertRejected(
        "Order.port is required but blank; use buildPartial() to send it without.",
        Order.builder().port(" ").cargo("").note(null));
  }

  @Test
  void aListOfIdentifiersMustHaveElementsThatAreNotBlank() {
    Order.Builder order = Order.builder().cargo("coal").note(null);
    assertRejected(
        "Order.port is required but an empty list; use buildPartial() to send it without.",
        order.putAdditionalProperty("port", List.of()));
    assertRejected(
        "Order.port is required but a list with a blank or null element;"
            + " use buildPartial() to send it without.",
        order.putAdditionalProperty("port", List.of("Oslo", "")));
    assertEquals(
        List.of("Oslo"),
        order.putAdditionalProperty("port", List.of("Oslo")).build().toMap().get("port"));
  }

  @Test
  void anIdentifierThatMayBeLeftOutMustNotBeBlank() {
    Order.Builder order = Order.builder().port("Oslo").cargo("coal").note(null);
    assertRejected(
        "Order.berthId is blank; leave it out, or use buildPartial().",
        order.putAdditionalProperty("berthId", " "));
    assertRejected(
        "Order.berthId is a list with a blank or null element; leave it out, or use buildPartial().",
        order.putAdditionalProperty("berthId", List.of("")));
    assertEquals(
        List.of(),
        order.putAdditionalProperty("berthId", List.of()).build().toMap().get("berthId"));
  }

  @Test
  void buildPartialRequiresNothing() {
    assertEquals(Map.of(), Order.builder().buildPartial().toMap());
    assertEquals(
        Collections.singletonMap("port", null), Order.builder().port(null).buildPartial().toMap());
  }

  @Test
  void decodingRequiresNothing() {
    Order read = Order.TYPE.of(Map.of("cargo", "coal"));
    assertEquals(Map.of("cargo", "wood"), read.toBuilder().cargo("wood").buildPartial().toMap());
  }

  private static void assertRejected(String message, Order.Builder builder) {
    assertEquals(message, assertThrows(IllegalStateException.class, builder::build).getMessage());
  }

  /** A model that is sent, as the templates write one. */
  private static final class Order extends JsonModel {
    private static final JsonType<Order> TYPE = type(new Builder());

    private Order(JsonObject json) {
      super(json);
    }

    private static Builder builder() {
      return new Builder();
    }

    private Builder toBuilder() {
      return new Builder().mergeFrom(this);
    }

    private static final class Builder extends JsonModel.Builder<Builder, Order> {
      @Override
      protected JsonModel view(JsonObject json) {
        return new Order(json);
      }

      @Override
      protected List<String> required() {
        return List.of("port", "cargo", "note");
      }

      @Override
      protected Set<String> identifiers() {
        return Set.of("port", "berthId");
      }

      @Override
      protected Set<String> nullable() {
        return Set.of("note");
      }

      private Builder port(String value) {
        return putAdditionalProperty("port", value);
      }

      private Builder cargo(String value) {
        return putAdditionalProperty("cargo", value);
      }

      private Builder note(String value) {
        return putAdditionalProperty("note", value);
      }
    }
  }
}
