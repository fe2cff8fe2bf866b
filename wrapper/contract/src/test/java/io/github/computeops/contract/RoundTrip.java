package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Decodes an instance, encodes it, decodes it again, and reads everything. */
final class RoundTrip {
  private final Codec codec;

  RoundTrip(Codec codec) {
    this.codec = codec;
  }

  /**
   * Sends an instance through the codec and back.
   *
   * @return a sentence for each property that could not be read
   */
  List<String> of(Root root, Object tree) throws Exception {
    Object decoded = codec.read(codec.write(tree), root.type());
    byte[] encoded = codec.write(decoded);
    assertEquals(
        JsonForm.of(tree), JsonForm.of(codec.read(encoded, Object.class)), "what came and went");
    Object again = codec.read(encoded, root.type());
    assertEquals(decoded, again);
    assertEquals(decoded.hashCode(), again.hashCode());
    return FullRead.of(decoded, RoundTrip::printsOnOneLine);
  }

  private static void printsOnOneLine(Object value) {
    assertEquals(value, value);
    assertEquals(value.hashCode(), value.hashCode());
    assertEquals(1, value.toString().lines().count(), "lines");
  }
}
