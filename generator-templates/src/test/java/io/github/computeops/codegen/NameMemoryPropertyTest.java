package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is added to a description, nothing that had a name gets another. {@code
 * -Dadditions.seed=…} repeats a run, {@code -Dadditions=…} makes it longer.
 */
class NameMemoryPropertyTest {
  private static final Path MINI = Path.of("src", "test", "resources", "golden", "mini.yaml");
  private static final int ADDITIONS = Integer.getInteger("additions", 200);
  private static final int BETWEEN_BUILDS = 100;
  private static final long SEED = Long.getLong("additions.seed", 2026);

  @TempDir private Path folder;

  @Test
  void anAdditionRenamesNothingAndBreaksNoCaller() throws IOException {
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    ObjectNode root = (ObjectNode) yaml.readTree(MINI.toFile());
    List<JavaName> names = names(root, List.of());
    GeneratedJar first = GeneratedJar.of(root, names, folder.resolve("first"));
    Random random = new Random(SEED);
    RandomNames vocabulary = new RandomNames(random);
    List<String> added = new ArrayList<>();
    for (int tries = 0; added.size() < ADDITIONS; tries++) {
      assertTrue(tries < 2 * ADDITIONS, "most additions were rejected");
      ObjectNode edited = root.deepCopy();
      String addition = new RandomAddition(edited, random, vocabulary).add();
      Optional<List<JavaName>> now = namesOrSentence(edited, names);
      if (now.isPresent()) {
        assertEquals(Set.of(), lost(names, now.get()), "seed " + SEED + ", after " + addition);
        root = edited;
        names = now.get();
        added.add(addition);
        if (added.size() % BETWEEN_BUILDS == 0) {
          GeneratedJar later = GeneratedJar.of(root, names, folder.resolve("after" + added.size()));
          assertEquals(List.of(), first.breaksIn(later), "seed " + SEED);
          assertEquals("Fram, 3 decks", first.callerRunsWith(later));
        }
      }
    }
  }

  /** Empty if there is a sentence instead, about two tags or parameters that would be one. */
  private static Optional<List<JavaName>> namesOrSentence(ObjectNode root, List<JavaName> before) {
    try {
      return Optional.of(names(root, before));
    } catch (UnsupportedDescriptionException e) {
      assertTrue(e.getMessage().contains("in the overlay"), e.getMessage());
      return Optional.empty();
    }
  }

  private static List<JavaName> names(ObjectNode root, List<JavaName> before) {
    ApiReader reader = new ApiReader(new Description(root, new NameMemory(before)));
    return new JavaNames("io.github.computeops.api", "io.github.computeops.model")
        .of(reader.read(), reader.types());
  }

  /** The names that are gone, each with what it named: an index may change, nothing else. */
  private static Set<String> lost(List<JavaName> before, List<JavaName> after) {
    Set<String> lost = named(before);
    lost.removeAll(named(after));
    return lost;
  }

  private static Set<String> named(List<JavaName> names) {
    Set<String> named = new HashSet<>();
    names.forEach(
        name -> named.add(name.pointer().replaceAll("/\\d+(?=/|$)", "/…") + " " + name.name()));
    return named;
  }
}
