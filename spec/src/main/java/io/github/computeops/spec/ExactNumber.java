package io.github.computeops.spec;

import java.math.BigDecimal;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.constructor.core.ConstructYamlCoreFloat;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads a number with a fraction or an exponent as a double if a double holds its exact value, and
 * as a decimal if not, so that {@code 1e400} does not become infinity.
 */
final class ExactNumber implements ConstructNode {
  private final ConstructNode standard = new ConstructYamlCoreFloat();

  @Override
  public Object construct(Node node) {
    String text = ((ScalarNode) node).getValue();
    return text.matches("(?i)[-+]?\\.(inf|nan)") ? standard.construct(node) : number(text);
  }

  private static Number number(String text) {
    try {
      BigDecimal exact = new BigDecimal(text);
      Double near = Double.valueOf(text);
      return holds(near, exact) ? near : canonical(exact);
    } catch (NumberFormatException e) {
      throw new YamlEngineException("the number " + text + " is too large or too small");
    }
  }

  private static boolean holds(Double near, BigDecimal exact) {
    return !near.isInfinite() && BigDecimal.valueOf(near).compareTo(exact) == 0;
  }

  /** Keeps a fraction or an exponent; without one the number would be read back as an integer. */
  private static BigDecimal canonical(BigDecimal exact) {
    BigDecimal shortest = exact.stripTrailingZeros();
    return shortest.scale() == 0 ? shortest.setScale(1) : shortest;
  }
}
