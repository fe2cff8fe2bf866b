package io.github.computeops.spec.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.spec.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlayHintsTest {
  @Test
  void theOverlayIsToSayWhatItSaysOfAnotherVersion() {
    String post = "{post: {}}";
    JavaNames first = new JavaNames(Map.of("/paths/~1v1~1a/post", Set.of("api.AV1#assign")));
    JavaNames second =
        new JavaNames(
            Map.of(
                "/paths/~1v1~1a/post", Set.of("api.AV1#assign"),
                "/paths/~1v2~1a/post", Set.of("api.AV2#create")));
    assertEquals(
        List.of(
            "`POST /v1/a` is deprecated: say what to call instead, with `x-successor`.",
            "`AV2.create` is new; in another version it is `AV1.assign`, so it may need that"
                + " `x-java-name`."),
        hints(
            "paths: {/v1/a: " + post + "}\n",
            first,
            "paths: {/v1/a: {post: {deprecated: true}}, /v2/a: " + post + "}\n",
            second));
  }

  @Test
  void aTagWithoutAnOperationIsToBeForgotten() {
    assertEquals(
        List.of("the tag `a` has no operation any more, but is still described."),
        hints(
            "paths: {}\ntags: [{name: a}, {name: b}]\n",
            new JavaNames(Map.of("/tags/a", Set.of("api.A"))),
            "paths: {}\ntags: [{name: a}, {name: b}]\n",
            JavaNames.NONE));
  }

  private static List<String> hints(
      String before, JavaNames named, String after, JavaNames renamed) {
    return Findings.of(
            new Findings.Edition(Document.parse("a.yaml", before), named),
            new Findings.Edition(Document.parse("b.yaml", after), renamed),
            new JavaChanges(true, List.of(), 0))
        .hints();
  }
}
