package io.github.computeops;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs bodies at DEBUG, where the user asked for it: as models print themselves, with secrets
 * masked.
 */
final class BodyLog {
  private static final Logger LOG = LoggerFactory.getLogger(ComputeOps.class.getName() + ".bodies");
  private final boolean wanted;

  BodyLog(boolean wanted) {
    this.wanted = wanted;
  }

  void sent(String method, String path, Object body) {
    if (wanted) {
      LOG.debug("{} {} sends {}", method, path, body);
    }
  }

  void received(feign.Request request, Object body) {
    if (wanted && LOG.isDebugEnabled()) {
      LOG.debug("{} receives {}", RequestLine.of(request), body);
    }
  }
}
