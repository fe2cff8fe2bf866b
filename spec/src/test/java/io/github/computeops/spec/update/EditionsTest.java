package io.github.computeops.spec.update;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.spec.Checks;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.Overlay;
import io.github.computeops.spec.Pointer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Applies the overlay to editions other than the committed one. */
class EditionsTest {
  private static final Path DESCRIPTION = Path.of("compute-ops-mgmt.yaml");
  private static final Overlay OVERLAY = Overlay.read(Document.read(Path.of("overlay.yaml")));

  private static OverlayFit committed() {
    return OverlayFit.of(OVERLAY, Document.read(DESCRIPTION));
  }

  private static Map<?, ?> members(Document description, String... steps) {
    return (Map<?, ?>) new Pointer(List.of(steps)).find(description.tree()).orElseThrow();
  }

  /** Removes an operation that HPE removed between two editions, and its schemas. */
  private static Document withoutActivationTokens() {
    Document description = Document.read(DESCRIPTION);
    members(description, "paths")
        .keySet()
        .removeIf(path -> path.toString().endsWith("/activation-tokens"));
    members(description, "components", "schemas")
        .keySet()
        .removeIf(name -> name.toString().startsWith("activationToken"));
    return description;
  }

  @Test
  void theCommittedEditionFits() {
    assertEquals(List.of(), committed().stale());
  }

  @Test
  void theEditionWithoutActivationTokensFitsToo() {
    OverlayFit fit = OverlayFit.of(OVERLAY, withoutActivationTokens());
    assertEquals(List.of(), fit.stale());
    assertDoesNotThrow(() -> Checks.isSound(fit.description()));
    List<String> lines = fit.since(committed());
    assertTrue(
        lines.stream()
            .anyMatch(line -> line.endsWith("is skipped, since it is not for this edition.")),
        lines::toString);
  }

  @Test
  void extensionsOfTheOverlayAreNotDifferencesOfEditions() {
    Overlay overlay =
        Overlay.read(
            Document.parse(
                "overlay.yaml",
                "overlay: 1.0.0\nactions: [{target: $.a, description: Why, update: {x-b: {c: 1}}}]"));
    OverlayFit fit = OverlayFit.of(overlay, Document.parse("a", "a: {x-d: 1}"));
    assertEquals(Document.parse("a", "a: {x-b: {c: 1}, x-d: 1}"), fit.description());
    assertEquals(
        Document.parse("a", "a: {x-d: 1}"),
        OverlayExtensions.of(overlay).removedFrom(fit.description()));
  }

  @Test
  void reportsActionsThatMatchMoreOrLess() {
    Overlay overlay =
        Overlay.read(
            Document.parse(
                "overlay.yaml",
                "overlay: 1.0.0\nactions: [{target: $..x, description: Why, update: {y: 1}}]"));
    OverlayFit none = OverlayFit.of(overlay, Document.parse("a", "a: 1"));
    OverlayFit one = OverlayFit.of(overlay, Document.parse("a", "a: {x: {}}"));
    OverlayFit two = OverlayFit.of(overlay, Document.parse("a", "a: {x: {}}\nb: {x: {}}"));
    assertEquals(List.of("`$..x` (Why) matches 1 place; it matched none before."), one.since(none));
    assertEquals(List.of("`$..x` (Why) matches 2 places; it matched 1 before."), two.since(one));
    assertEquals(List.of("`$..x` (Why) no longer matches anything."), none.since(two));
    assertEquals(List.of(), two.since(two));
    assertEquals(overlay.actions(), none.stale());
  }
}
