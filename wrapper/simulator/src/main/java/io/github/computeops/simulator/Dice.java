package io.github.computeops.simulator;

import java.util.List;

/**
 * Numbers that look drawn at random but follow from a seed alone, on every JDK and for ever.
 *
 * <p>The mixing is that of SplitMix64. The JDK's own generators either promise no algorithm or give
 * much the same first numbers for neighbouring seeds.
 */
final class Dice {
  private long state;

  Dice(long seed) {
    state = seed;
  }

  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  <T> T of(List<T> faces) {
    return faces.get(below(faces.size()));
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
