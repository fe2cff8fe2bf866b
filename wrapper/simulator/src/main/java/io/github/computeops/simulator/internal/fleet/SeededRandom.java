package io.github.computeops.simulator.internal.fleet;

import java.util.List;

/**
 * Numbers that look random but follow from a seed alone, on every JDK and in every release.
 *
 * <p>The algorithm is SplitMix64. The JDK's own generators either promise no algorithm, or give
 * almost the same first numbers for neighbouring seeds.
 */
final class SeededRandom {
  private long state;

  SeededRandom(long seed) {
    state = seed;
  }

  /** Returns the next number, from 0 to below the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Returns one of these. */
  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
