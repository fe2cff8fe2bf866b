package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The state of an account: its resources, and its time. */
public final class Account {
  private final Catalog catalog;
  private final Resources resources;
  private final Clock clock;
  private final Seeds seeds;
  private final Map<String, Integer> created = new ConcurrentHashMap<>();

  Account(Catalog catalog, Resources resources, Clock clock) {
    this.catalog = catalog;
    this.resources = resources;
    this.clock = clock;
    this.seeds = new Seeds(catalog, clock);
  }

  Catalog catalog() {
    return catalog;
  }

  public Resources resources() {
    return resources;
  }

  /** Returns the id for the next resource of a place, which follows from how many there were. */
  public String nextId(String place) {
    return Seeds.id(place + "/" + created.merge(place, 1, Integer::sum));
  }

  public Instant now() {
    return clock.instant();
  }

  /** Returns the collection at a place. */
  Items items(Family family, String place) {
    return resources.items(place, key -> seeds.items(family, key));
  }

  /**
   * Returns a resource.
   *
   * @throws ErrorResponseException if there is none with this id
   */
  Map<String, Object> find(Family collection, String place, String id) {
    return items(collection, place).find(id).orElseThrow(() -> missing(collection, id));
  }

  static ErrorResponseException missing(Family collection, String id) {
    return ErrorResponseException.notFound("There is no " + collection.noun() + " \"" + id + "\".");
  }
}
