package io.github.computeops.webhook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers the latest state of the resources that events told of most recently. Not thread-safe.
 */
final class EventMemory {
  private final Map<Key, Seen> latest;

  EventMemory(int most) {
    latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Seen> eldest) {
            return size() > most;
          }
        };
  }

  /** What is known of an event. */
  enum Verdict {
    FRESH,
    DUPLICATE,
    STALE
  }

  Verdict judge(Snapshot event) {
    Seen known = event.id().isEmpty() ? null : latest.get(Key.of(event));
    if (known == null) {
      return Verdict.FRESH;
    }
    if (event.version().isOlderThan(known.version)) {
      return Verdict.STALE;
    }
    return known.isSameAs(Seen.of(event)) ? Verdict.DUPLICATE : Verdict.FRESH;
  }

  void remember(Snapshot event) {
    if (!event.id().isEmpty()) {
      latest.put(Key.of(event), Seen.of(event));
    }
  }

  /** Forgets an event, unless a later one of the same resource came. */
  void forget(Snapshot event) {
    latest.remove(Key.of(event), Seen.of(event));
  }

  private record Key(String type, String id) {
    static Key of(Snapshot event) {
      return new Key(event.type().substring(event.type().indexOf('/') + 1), event.id());
    }
  }

  private record Seen(EventVersion version, String operation) {
    static Seen of(Snapshot event) {
      return new Seen(event.version(), event.operation().orElse(""));
    }

    boolean isSameAs(Seen other) {
      return operation.equals(other.operation) && version.isSameAs(other.version);
    }
  }
}
