package io.github.computeops.contract;

import io.github.computeops.json.JsonModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids that responses told, by the path of their collection. */
final class KnownIds {
  private static final String VARIABLE = "\\{[^}]*}";
  private final Map<String, List<String>> byCollection = new LinkedHashMap<>();

  /** Remembers an id. */
  void add(String collection, String id) {
    List<String> ids = byCollection.computeIfAbsent(key(collection), none -> new ArrayList<>());
    if (!ids.contains(id)) {
      ids.add(id);
    }
  }

  /** Remembers the ids in a response: of what was created, or of the items on a page. */
  void learn(DescribedOperation operation, Object response) {
    if (response instanceof JsonModel model && !operation.path().endsWith("}")) {
      Map<?, ?> json = model.toMap();
      Contract.list(json.get("items")).forEach(item -> learn(operation, Contract.object(item)));
      if (operation.method().equals("POST")) {
        learn(operation, json);
      }
    }
  }

  private void learn(DescribedOperation operation, Map<?, ?> item) {
    Optional.ofNullable(
            item.containsKey("activationKey") ? item.get("activationKey") : item.get("id"))
        .ifPresent(id -> add(operation.path(), id.toString()));
  }

  /** Forgets an id everywhere, since what it names was deleted. */
  void forget(String id) {
    byCollection.values().forEach(ids -> ids.remove(id));
  }

  /** Returns the last id that is known of a collection. */
  Optional<String> last(String collection) {
    List<String> ids = byCollection.getOrDefault(key(collection), List.of());
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
  }

  private static String key(String path) {
    return path.replaceAll(VARIABLE, "{}");
  }
}
