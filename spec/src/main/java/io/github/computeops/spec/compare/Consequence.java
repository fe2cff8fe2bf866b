package io.github.computeops.spec.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a difference means for a program while its Java stays the same: what the service may reject,
 * and what the client goes on doing.
 */
final class Consequence {
  private static final String REJECTS = "the service may reject what it accepted before";
  private final Difference difference;
  private final ChangedPart changed;
  private final boolean sent;

  private Consequence(Difference difference, ChangedPart changed, boolean sent) {
    this.difference = difference;
    this.changed = changed;
    this.sent = sent;
  }

  /**
   * Returns what to add after "but"; empty if there is nothing to say.
   *
   * @param sent whether it is about what callers send
   * @param required whether it is a new property that is required at once
   */
  static String of(Wording wording, boolean sent, boolean required) {
    Consequence consequence = new Consequence(wording.difference(), wording.changed(), sent);
    if (sent && (required || wording.narrows() || consequence.isNewRequiredParameter())) {
      return REJECTS;
    }
    return consequence.words();
  }

  private boolean isNewRequiredParameter() {
    return difference.kind() == Difference.Kind.ADDED
        && changed.keyword().isEmpty()
        && difference.is() instanceof Map<?, ?> added
        && Boolean.TRUE.equals(added.get("required"));
  }

  private String words() {
    if (isAt("security") || isAt("securitySchemes")) {
      return "the client goes on sending a bearer token";
    }
    if (isAt("servers")) {
      return "the client keeps its own addresses and paths";
    }
    if (Set.of("explode", "style").contains(changed.keyword())) {
      return "the parameter is sent differently from now on";
    }
    if (sent && changed.keyword().equals("readOnly") && Boolean.TRUE.equals(difference.is())) {
      return "the service sets it, and may reject or ignore what callers send";
    }
    return isNewSuccessWithoutBody() ? "the method returns nothing for this response" : "";
  }

  private boolean isAt(String step) {
    List<String> steps = difference.at().steps();
    return steps.stream().limit(4).anyMatch(step::equals) && !steps.contains("schemas");
  }

  /** A model is absent then, and a list empty. */
  private boolean isNewSuccessWithoutBody() {
    List<String> steps = difference.at().steps();
    return difference.kind() == Difference.Kind.ADDED
        && steps.size() == 5
        && steps.get(3).equals("responses")
        && steps.get(4).startsWith("2")
        && difference.is() instanceof Map<?, ?> response
        && !response.containsKey("content");
  }
}
