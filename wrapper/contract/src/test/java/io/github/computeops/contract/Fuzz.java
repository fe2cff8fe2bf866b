package io.github.computeops.contract;

import java.io.File;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;

/** The settings and the counters of a fuzz run. */
final class Fuzz {
  static final long SEED = Long.getLong("fuzz.seed");
  static final int INSTANCES = Integer.getInteger("fuzz.instances");
  static final Contract CONTRACT = Contract.read(new File(System.getProperty("fuzz.description")));
  static final Roots ROOTS = Roots.of(CONTRACT);

  static final LongAdder INSTANCES_MADE = new LongAdder();
  static final LongAdder MUTATIONS_MADE = new LongAdder();

  private Fuzz() {}

  /** Returns the same numbers for the same seed and name, whatever runs at the same time. */
  static Random random(String name) {
    return new Random(SEED * 31 + name.hashCode());
  }

  static String summary() {
    return "fuzz: %d instances of %d schemas, %d mutations, seed %d"
        .formatted(INSTANCES_MADE.sum(), ROOTS.all().size(), MUTATIONS_MADE.sum(), SEED);
  }
}
