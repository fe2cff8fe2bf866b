package io.github.computeops.internal.call;

import io.github.computeops.ComputeOps;
import io.github.computeops.internal.http.HttpDate;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of an operation that will be removed: once for each operation and client. */
public final class SunsetNotice {
  private static final Logger LOG = LoggerFactory.getLogger(ComputeOps.class);
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  void read(String operation, Map<String, Collection<String>> headers) {
    Collection<String> sunset = headers.get("sunset");
    if (sunset != null && !sunset.isEmpty() && warned.add(operation)) {
      String said = sunset.iterator().next();
      LOG.warn(
          "{} may be removed on {}; see its Javadoc for what to call instead.",
          operation,
          HttpDate.read(said).map(Instant::toString).orElse(said));
    }
  }
}
