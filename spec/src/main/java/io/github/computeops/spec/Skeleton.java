package io.github.computeops.spec;

import com.jayway.jsonpath.spi.json.JsonSmartJsonProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A prepared description without what only people and the generator read: texts, Java names,
 * examples of whole messages. The simulator carries it, as JSON, since that is read fastest.
 */
final class Skeleton {
  private static final Set<String> TEXTS =
      Set.of("description", "summary", "title", "externalDocs", "examples");
  private static final Set<String> READ_EXTENSIONS = Set.of("x-filterable", "x-decided-by");
  private static final Set<String> LITERALS = Set.of("example", "default", "enum", "const");

  /** The members of these are named freely, so a name among them means nothing. */
  private static final Set<String> NAMED =
      Set.of("properties", "schemas", "parameters", "responses", "paths", "headers", "mapping");

  private Skeleton() {}

  static void write(Document prepared, Path target) {
    try {
      Files.writeString(target, new JsonSmartJsonProvider().toJson(of(prepared.tree(), false)));
    } catch (IOException e) {
      throw new SpecException(
          target + ": cannot be written; check the permissions of the folder and the free space.");
    }
  }

  static Object of(Object node, boolean named) {
    if (node instanceof List<?> list) {
      return list.stream().map(item -> of(item, false)).toList();
    }
    return node instanceof Map<?, ?> map ? members(map, named) : node;
  }

  private static Map<Object, Object> members(Map<?, ?> map, boolean named) {
    Map<Object, Object> kept = new LinkedHashMap<>();
    map.forEach(
        (name, value) -> {
          if (named) {
            kept.put(name, of(value, false));
          } else if (LITERALS.contains(name)) {
            kept.put(name, value);
          } else if (isRead(name.toString())) {
            kept.put(name, of(value, NAMED.contains(name)));
          }
        });
    return kept;
  }

  private static boolean isRead(String name) {
    return !TEXTS.contains(name) && (!name.startsWith("x-") || READ_EXTENSIONS.contains(name));
  }
}
