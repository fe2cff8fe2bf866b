package io.github.computeops.spec;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the keys of a mapping as strings, exactly as written. YAML takes an unquoted status code
 * for a number; in a description it is a name.
 */
final class TextKeys extends StandardConstructor {
  private static final Tag MERGE = new Tag("tag:yaml.org,2002:merge");

  TextKeys(LoadSettings settings) {
    super(settings);
  }

  /**
   * Runs before the check for duplicates, so that {@code 200} and {@code '200'} are the same key.
   */
  @Override
  protected void flattenMapping(MappingNode node) {
    node.setValue(node.getValue().stream().map(TextKeys::named).toList());
    super.flattenMapping(node);
  }

  private static NodeTuple named(NodeTuple member) {
    return member.getKeyNode() instanceof ScalarNode key && !key.getTag().equals(MERGE)
        ? new NodeTuple(text(key), member.getValueNode())
        : member;
  }

  private static ScalarNode text(ScalarNode key) {
    return new ScalarNode(
        Tag.STR, true, key.getValue(), key.getScalarStyle(), key.getStartMark(), key.getEndMark());
  }
}
