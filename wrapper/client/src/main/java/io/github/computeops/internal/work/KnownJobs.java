package io.github.computeops.internal.work;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The latest jobs that were started here, which a start whose response was lost is not.
 * Thread-safe.
 */
final class KnownJobs {
  private static final int COUNT = 10_000;
  private final Map<String, Boolean> ids =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > COUNT;
        }
      };

  synchronized void add(String id) {
    ids.put(id, true);
  }

  synchronized boolean has(String id) {
    return ids.containsKey(id);
  }
}
