package io.github.computeops.spec;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Quotes text that an older YAML reader (1.1) would take for a number, a time or a boolean. */
final class CarefulRepresenter extends StandardRepresenter {
  private static final Pattern AMBIGUOUS =
      Pattern.compile("[-+.=0-9].*|~|(?i:y|n|yes|no|on|off|true|false|null)", Pattern.DOTALL);

  CarefulRepresenter(DumpSettings settings) {
    super(settings);
    representers.put(String.class, text -> scalar((String) text));
  }

  private Node scalar(String text) {
    ScalarStyle style =
        AMBIGUOUS.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    return representScalar(Tag.STR, text, style);
  }
}
