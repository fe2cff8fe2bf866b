package io.github.computeops.spec;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.PathNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A JSONPath in an overlay, which selects places in a description. */
record Target(Document overlay, Pointer at, String text, JsonPath path) {
  private static final Configuration PLACES =
      Configuration.builder()
          .jsonProvider(new TreeNodeProvider())
          .options(Option.ALWAYS_RETURN_LIST)
          .build();

  static Target read(Document overlay, Pointer at, String text) {
    PathRule.brokenBy(text)
        .ifPresent(
            rule -> {
              throw fault(overlay, at, text, rule);
            });
    try {
      return new Target(overlay, at, text, JsonPath.compile(text));
    } catch (JsonPathException e) {
      throw fault(overlay, at, text, e.getMessage());
    }
  }

  /** Returns the places that the path selects, each once. */
  List<TreeNode> in(Document description) {
    try {
      List<?> found = path.read(TreeNode.root(description.tree()), PLACES);
      return found.stream().flatMap(Target::nodes).distinct().toList();
    } catch (PathNotFoundException e) {
      return List.of();
    } catch (JsonPathException e) {
      throw fault(overlay, at, text, e.getMessage());
    }
  }

  /** Unpacks a match: several names in the last step are returned as one map. */
  private static Stream<TreeNode> nodes(Object found) {
    Collection<?> all = found instanceof Map<?, ?> gathered ? gathered.values() : List.of(found);
    return all.stream().map(TreeNode.class::cast);
  }

  private static SpecException fault(Document overlay, Pointer at, String text, String reason) {
    String ended = reason.strip().replaceAll("\\.?$", ".");
    return overlay.fault(at, "\"" + text + "\" is not a usable JSONPath: " + ended);
  }
}
