package io.github.computeops.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class JobRequestTest {
  private static JobRequest.AnyBuilder request() {
    return JobRequest.of("t-1").resource("compute-ops-mgmt/server", "s-1");
  }

  private static String message(Executable build) {
    return assertThrows(IllegalArgumentException.class, build).getMessage();
  }

  @Test
  void hasWhatWasSet() {
    JobRequest request = request().parameter("a", List.of(1, "x")).parameter("b", true).build();
    assertEquals("t-1", request.templateId());
    assertEquals("compute-ops-mgmt/server", request.resourceType());
    assertEquals("s-1", request.resourceId());
    assertEquals(Map.of("a", List.of(1L, "x"), "b", true), request.parameters());
    assertEquals("t-1[compute-ops-mgmt/server s-1, {a=[1, x], b=true}]", request.toString());
  }

  @Test
  void aBuildIsNotChangedByWhatTheBuilderDoesLater() {
    JobRequest.AnyBuilder builder = request();
    JobRequest first = builder.build();
    assertEquals(Map.of("a", 1L), builder.parameter("a", 1).build().parameters());
    assertEquals(Map.of(), first.parameters());
    assertThrows(UnsupportedOperationException.class, () -> first.parameters().put("a", 1));
  }

  @Test
  void requestsOfTheSameContentAreEqual() {
    assertEquals(request().build(), request().build());
    assertEquals(request().build().hashCode(), request().build().hashCode());
    assertNotEquals(request().build(), request().parameter("a", 1).build());
    assertNotEquals(request().build(), request().resource("x", "s-1").build());
    assertNotEquals(request().build(), request().resource("compute-ops-mgmt/server", "2").build());
  }

  @Test
  void saysWhatIsMissingOrWrong() {
    assertEquals(
        "The id of the job template must not be null.", message(() -> JobRequest.of(null)));
    assertEquals(
        "The id of the job template must not be blank.", message(() -> JobRequest.of(" ")));
    assertEquals(
        "t-1 works on a resource; set its id before you build the request.",
        message(() -> JobRequest.of("t-1").build()));
    assertEquals(
        "The id of the resource must not be blank.", message(() -> request().resource("x", "")));
    assertEquals(
        "The type of the resource must not be blank.", message(() -> request().resource("", "x")));
    assertEquals(
        "t-1: a is null; leave it out for the default.",
        message(() -> request().parameter("a", null)));
    assertEquals(
        "The name of the parameter must not be blank.", message(() -> request().parameter("", 1)));
  }

  /** As the generator makes them. */
  private static final class Hoist extends JobRequest {
    private Hoist(Builder builder) {
      super(builder);
    }

    private static final class Builder extends JobRequestBuilder<Builder> {
      private Builder() {
        super("t-2", "fleet/dock", Map.of("howHigh", "how_high"), List.of("slings"));
      }

      private Builder(Hoist request) {
        this();
        like(request);
      }

      private Builder dock(String id) {
        return resource(id);
      }

      private Builder high(int value) {
        return within("how_high", value, 1, 9);
      }

      private Builder hours(int value) {
        return among("hours", value, List.of(1, 24));
      }

      @Override
      public Hoist build() {
        check();
        return new Hoist(this);
      }
    }
  }

  private static Hoist.Builder hoist() {
    return new Hoist.Builder().dock("d").parameter("slings", List.of(1));
  }

  @Test
  void aTypedRequestKnowsItsTemplateAndCanBeChanged() {
    Hoist hoist = new Hoist.Builder(hoist().high(9).hours(24).build()).high(1).build();
    assertEquals("Hoist[fleet/dock d, {slings=[1], how_high=1, hours=24}]", hoist.toString());
    assertEquals(
        hoist,
        JobRequest.of("t-2")
            .resource("fleet/dock", "d")
            .parameter("slings", List.of(1))
            .parameter("how_high", 1)
            .parameter("hours", 24)
            .build());
  }

  @Test
  void aTypedRequestSaysWhatItDoesNotAccept() {
    assertEquals("Hoist: how_high is 10; it is from 1 to 9.", message(() -> hoist().high(10)));
    assertEquals("Hoist: how_high is 0; it is from 1 to 9.", message(() -> hoist().high(0)));
    assertEquals("Hoist: hours is 2; it is one of [1, 24].", message(() -> hoist().hours(2)));
    assertEquals(
        "Hoist has no parameter howHigh, as other templates have; here it is how_high.",
        message(() -> hoist().parameter("howHigh", 2)));
    for (Object missing : new Object[] {List.of(), ""}) {
      assertEquals(
          "Hoist requires slings; set it before you build the request.",
          message(() -> hoist().parameter("slings", missing).build()));
    }
    assertEquals(
        "Hoist requires slings; set it before you build the request.",
        message(() -> new Hoist.Builder().dock("d").build()));
  }

  private static final class Sling extends JobParameterValue {
    private Sling(Object... members) {
      super(members);
    }
  }

  @Test
  void anObjectAmongTheParametersIsSentAsItsMembers() {
    Sling sling = new Sling("id", "1", "strong", true);
    assertEquals(Map.of("id", "1", "strong", true), sling.toTree());
    assertEquals(sling, new Sling("id", "1", "strong", true));
    assertEquals(sling.hashCode(), new Sling("id", "1", "strong", true).hashCode());
    assertNotEquals(sling, new Sling("id", "2", "strong", true));
    assertEquals("Sling{id=1, strong=true}", sling.toString());
    assertEquals("Sling: id is null; give a value.", message(() -> new Sling("id", null)));
    assertEquals(
        Map.of("slings", List.of(Map.of("id", "1", "strong", true))),
        hoist().parameter("slings", List.of(sling)).build().parameters());
  }
}
