package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every generated model survives valid and invalid JSON. */
class ModelFuzzTest {
  private final RoundTrip roundTrip = new RoundTrip(new JacksonThree());

  @AfterAll
  static void printsSummary() {
    System.out.println(Fuzz.summary());
  }

  @Test
  void validInstancesSurviveAndReadFully() {
    roots().forEach(root -> instances(root, this::isValid));
  }

  @Test
  void mutatedInstancesSurviveAndFailuresNameThePlace() {
    roots().forEach(root -> instances(root, this::isMutated));
  }

  @Test
  void textOfTenMegabytesSurvives() throws Exception {
    Random random = Fuzz.random("ten megabytes");
    List<Root> some = new ArrayList<>(Fuzz.ROOTS.all());
    Collections.shuffle(some, random);
    for (Root root : some.subList(0, 10)) {
      Object tree = new RandomJson(Fuzz.CONTRACT, random).instance(root.schema());
      Place.all(tree).stream()
          .filter(place -> place.value() instanceof String)
          .findFirst()
          .ifPresent(place -> place.set("x".repeat(10_000_000)));
      roundTrip.of(root, tree);
    }
  }

  private static Stream<Root> roots() {
    return Fuzz.ROOTS.all().parallelStream();
  }

  private interface Check {
    void of(Root root, Object tree, Random random) throws Exception;
  }

  private static void instances(Root root, Check check) {
    Random random = Fuzz.random(root.name());
    RandomJson json = new RandomJson(Fuzz.CONTRACT, random);
    for (int i = 0; i < Fuzz.INSTANCES; i++) {
      Object tree = json.instance(root.schema());
      try {
        check.of(root, tree, random);
      } catch (Exception | AssertionError | StackOverflowError e) {
        throw new AssertionError(
            "%s, instance %d of seed %d: %s in %s".formatted(root.name(), i, Fuzz.SEED, e, tree),
            e);
      }
    }
  }

  private void isValid(Root root, Object tree, Random random) throws Exception {
    assertEquals(List.of(), roundTrip.of(root, tree), "unread");
    Fuzz.INSTANCES_MADE.increment();
  }

  private void isMutated(Root root, Object tree, Random random) throws Exception {
    int mutations = 1 + random.nextInt(3);
    for (int i = 0; i < mutations; i++) {
      mutation(random).change(tree, random);
      Fuzz.MUTATIONS_MADE.increment();
    }
    for (String sentence : roundTrip.of(root, tree)) {
      assertTrue(sentence.contains("$") || sentence.contains("was not recognised"), sentence);
    }
  }

  private static Mutation mutation(Random random) {
    return Mutation.values()[random.nextInt(Mutation.values().length)];
  }
}
