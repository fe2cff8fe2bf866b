package io.github.computeops.simulator.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Schema;
import io.github.computeops.simulator.internal.sample.Samples;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What collections begin with that users cannot fill: invented resources, always the same. */
final class Seeds {
  private static final int COUNT = 3;
  private final Catalog catalog;
  private final Clock clock;

  Seeds(Catalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  Items items(Family family, String place) {
    StoredItems items = new StoredItems();
    if (!catalog.isFilledByUsers(family)) {
      catalog.resource(family).ifPresent(schema -> fill(items, family, place, schema));
    }
    return items;
  }

  private void fill(StoredItems items, Family family, String place, Schema schema) {
    for (int number = 1; number <= COUNT; number++) {
      String id = id(place + "/" + number);
      items.put(id, identified(invented(schema, place + "/" + number), family, place, id));
    }
  }

  private Map<String, Object> invented(Schema schema, String seed) {
    Map<String, Object> invented = new LinkedHashMap<>();
    if (Samples.full(seed, clock.instant()).of(schema, "resource") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> invented.put(name.toString(), value));
    }
    return invented;
  }

  private Map<String, Object> identified(
      Map<String, Object> item, Family family, String place, String id) {
    item.put("id", id);
    item.put(catalog.idProperty(family), id);
    item.put("resourceUri", "/compute-ops-mgmt/v1/" + place + "/" + id);
    return item;
  }

  /** Returns the id that follows from a seed. */
  static String id(String seed) {
    return UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
  }
}
