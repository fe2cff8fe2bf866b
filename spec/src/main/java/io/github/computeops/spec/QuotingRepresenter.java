package io.github.computeops.spec;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/**
 * Quotes strings that a YAML 1.1 reader would take for a number, a time, a boolean or a merge key,
 * and strings of several lines, since the emitter writes some of those in a form that cannot be
 * read back.
 */
final class QuotingRepresenter extends StandardRepresenter {
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "[-+.=0-9\\uFEFF].*|~|<<|(?i:y|n|yes|no|on|off|true|false|null)|.*\\R.*", Pattern.DOTALL);

  QuotingRepresenter(DumpSettings settings) {
    super(settings);
    representers.put(String.class, text -> scalar((String) text));
  }

  private Node scalar(String text) {
    ScalarStyle style =
        AMBIGUOUS.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    return representScalar(Tag.STR, text, style);
  }
}
