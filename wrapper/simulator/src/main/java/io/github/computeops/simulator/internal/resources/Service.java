package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.approvals.ApprovalRules;
import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.http.SignedDownloads;
import io.github.computeops.simulator.internal.http.SignedUploads;
import io.github.computeops.simulator.internal.time.Agenda;
import io.github.computeops.simulator.internal.time.Background;
import io.github.computeops.simulator.internal.time.SimulatedClock;
import io.github.computeops.simulator.internal.validation.Schemas;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What all owners have in common: the description, how strictly it is applied, and time. */
public final class Service implements AutoCloseable {
  private final Orders orders = new Orders();
  private final boolean lenient;
  private final ApprovalRules approvals;
  private final SimulatedClock clock;
  private final Agenda agenda;
  private final Background background;
  private final SignedDownloads downloads;
  private final SignedUploads uploads;
  private final FurtherServers further = new FurtherServers();

  /**
   * Makes a service.
   *
   * @param lenient accepts what the real service is known to accept, though its description does
   *     not
   */
  public Service(boolean lenient, ApprovalRules approvals, SimulatedClock clock) {
    this.lenient = lenient;
    this.approvals = approvals;
    this.clock = clock;
    this.agenda = new Agenda(clock);
    this.background = new Background(agenda);
    this.downloads = new SignedDownloads(clock);
    this.uploads = new SignedUploads(clock);
  }

  boolean isLenient() {
    return lenient;
  }

  ApprovalRules approvals() {
    return approvals;
  }

  Clock clock() {
    return clock;
  }

  Agenda agenda() {
    return agenda;
  }

  SignedDownloads downloads() {
    return downloads;
  }

  SignedUploads uploads() {
    return uploads;
  }

  FurtherServers further() {
    return further;
  }

  /** Returns further routes, and those that need a signature, not a token. */
  public List<Route> openRoutes(List<Route> further) {
    List<Route> routes = new ArrayList<>(further);
    routes.add(downloads.route());
    routes.add(uploads.route());
    return routes;
  }

  Background background() {
    return background;
  }

  /** Returns how what callers start next ends. */
  public Orders orders() {
    return orders;
  }

  /** Advances time; what is due happens, and its events are delivered. */
  public void advance(Duration duration) {
    agenda.advance(duration);
    background.await();
  }

  @Override
  public void close() {
    background.close();
  }

  /** Returns the description, which is read when it is first asked for. */
  Description description() {
    return Description.carried();
  }

  /** Returns its schemas, likewise. */
  Schemas schemas() {
    return Carried.SCHEMAS;
  }

  private static final class Carried {
    private static final Schemas SCHEMAS = new Schemas(Description.carried());
  }
}
