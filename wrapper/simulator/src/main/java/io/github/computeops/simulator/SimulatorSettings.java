package io.github.computeops.simulator;

import io.github.computeops.simulator.internal.approvals.ApprovalRules;
import io.github.computeops.simulator.internal.auth.ProtectedService;
import io.github.computeops.simulator.internal.auth.Quota;
import io.github.computeops.simulator.internal.auth.Quotas;
import io.github.computeops.simulator.internal.auth.TokenEndpoint;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.Certificates;
import io.github.computeops.simulator.internal.http.DatedHandler;
import io.github.computeops.simulator.internal.http.FailingHandler;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.resources.Service;
import io.github.computeops.simulator.internal.resources.Workspace;
import io.github.computeops.simulator.internal.time.SimulatedClock;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of a simulator that is being prepared, each checked when it is set. */
final class SimulatorSettings {
  private final Map<String, Integer> tenants = new LinkedHashMap<>();
  private Fleet fleet = Fleet.of(250);
  private Duration tokenLifetime = Duration.ofMinutes(15);
  private Clock clock = Clock.systemUTC();
  private int port;
  private InetAddress host = InetAddress.getLoopbackAddress();
  private boolean lenient;
  private ApprovalRules approvals = ApprovalRules.strict();
  private double timeFactor = 1;
  private Optional<Quota> quota = Optional.empty();
  private boolean isTls;
  private boolean isHttp2;

  void servers(int count) {
    fleet = Fleet.of(count);
  }

  void tenant(String name, int servers) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("The tenant has no name; give one that is not blank.");
    }
    if (tenants.putIfAbsent(name, servers) != null) {
      throw new IllegalArgumentException(
          "There is already a tenant named \"" + name + "\"; give another name.");
    }
  }

  void tokenLifetime(Duration lifetime) {
    if (lifetime == null || lifetime.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "The token lifetime is " + lifetime + "; give at least one second.");
    }
    tokenLifetime = lifetime;
  }

  void clock(Clock source) {
    if (source == null) {
      throw new IllegalArgumentException("The clock is null; omit it to use the system clock.");
    }
    clock = source;
  }

  void lenient() {
    lenient = true;
  }

  void quota(int requests, Duration window, QuotaHeaders headers) {
    if (requests < 1 || window == null || window.toSeconds() < 1 || headers == null) {
      throw new IllegalArgumentException(
          "The quota is "
              + requests
              + " requests in "
              + window
              + " told by "
              + headers
              + "; give at least one request, at least a second, and headers.");
    }
    quota = Optional.of(new Quota(requests, window, Quota.Family.valueOf(headers.name())));
  }

  /** HTTP/2 stays on once it was asked for. */
  void tls(boolean withHttp2) {
    isTls = true;
    isHttp2 |= withHttp2;
  }

  void approvalsExpireAfter(Duration expiry) {
    if (expiry == null || expiry.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "The expiry of approval requests is " + expiry + "; give at least one second.");
    }
    approvals = new ApprovalRules(expiry, approvals.mayRequesterApprove());
  }

  void requesterMayApprove() {
    approvals = new ApprovalRules(approvals.expiry(), true);
  }

  void host(String name) {
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException(
          "The host is \"" + name + "\"; give an address of this machine, such as 127.0.0.1.");
    }
    try {
      host = InetAddress.getByName(name);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "The host \"" + name + "\" is not known; give an address of this machine.", e);
    }
  }

  void port(int number) {
    if (number < 0 || number > 65_535) {
      throw new IllegalArgumentException(
          "The port is " + number + "; give 1 to 65535, or 0 for any free port.");
    }
    port = number;
  }

  void timeFactor(double factor) {
    if (!(factor >= 0 && factor <= 1_000_000)) {
      throw new IllegalArgumentException(
          "The time factor is " + factor + "; give 0 to 1000000, 1 for real time.");
    }
    timeFactor = factor;
  }

  SimulatedClock simulatedClock() {
    return new SimulatedClock(clock, Fleet.NOW.toInstant(), timeFactor);
  }

  /** The servers of the tenants are numbered after those of the workspace itself. */
  Workspace workspace(Service service) {
    return Workspace.of(fleet, tenants, service);
  }

  Service service(SimulatedClock time) {
    return new Service(lenient, approvals, time);
  }

  /** Returns new certificates, if the simulator speaks HTTPS. */
  Optional<Certificates> certificates() {
    return isTls ? Optional.of(Certificates.create(host, isHttp2)) : Optional.empty();
  }

  InetAddress host() {
    return host;
  }

  int port() {
    return port;
  }

  /** Returns what hands requests with a valid token to the handler. */
  Handler protectedService(
      FailingHandler handler, List<Route> open, Clock time, Map<String, String> tenants) {
    return new DatedHandler(
        time,
        new ProtectedService(
            new TokenEndpoint(tokenLifetime, time, tenants),
            open,
            quota.map(it -> new Quotas(it, time)),
            handler));
  }
}
