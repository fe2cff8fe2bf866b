package io.github.computeops.spec.update;

import io.github.computeops.spec.Action;
import io.github.computeops.spec.CanonicalOrder;
import io.github.computeops.spec.Checks;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.Overlay;
import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.SpecException;
import io.github.computeops.spec.compare.Findings;
import io.github.computeops.spec.compare.Report;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Takes over a new edition of the description: fetches it, gives it our prose, tries overlay,
 * generation and compilation on copies, reports what changes for callers, and only then writes it
 * into the working tree.
 */
public final class Regenerate {
  private static final String REPORT = "report.md";
  private final Settings settings;
  private final Builds builds;
  private final PrintStream out;

  Regenerate(Settings settings, Builds builds, PrintStream out) {
    this.settings = settings;
    this.builds = builds;
    this.out = out;
  }

  /**
   * Runs the update.
   *
   * @param args the settings, each {@code name=value}
   * @throws SpecException if the description is none of this API, or does not build; the working
   *     tree is as it was
   */
  public static void main(String[] args) {
    Map<String, String> given = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      given.put(arg.substring(0, equals), arg.substring(equals + 1).strip());
    }
    Settings settings = Settings.of(given);
    new Regenerate(settings, new MavenBuilds(settings.maven()), System.out).run();
  }

  void run() {
    Arrival arrival = Arrival.of(settings, out);
    out.println(arrival.sentence());
    Document ours = Document.read(settings.description());
    Document theirs = arrival.document();
    SameService.check(ours, theirs);
    Carrying.Carried carried =
        settings.keepTheirProse()
            ? new Carrying.Carried(theirs, List.of())
            : Carrying.of(ours, theirs);
    update(arrival, ours, carried.description(), carried.unwritten());
  }

  private void update(Arrival arrival, Document ours, Document given, List<Pointer> unwritten) {
    Workspace workspace = Workspace.empty(settings.project(), settings.work());
    workspace.copyCommitted();
    workspace.copyWorkingTree();
    Document description = CanonicalOrder.of(given);
    description.write(workspace.after().resolve("spec/compute-ops-mgmt.yaml"));
    Overlay overlay = Overlay.read(Document.read(settings.overlay()));
    OverlayFit was = OverlayFit.of(overlay, ours);
    OverlayFit is = OverlayFit.of(overlay, description);
    Attempt attempt = new Attempt(arrival, was, is, unwritten, workspace);
    attempt.take();
  }

  /** All that an update is about, once the description is known to be one. */
  private final class Attempt {
    private final Arrival arrival;
    private final OverlayFit was;
    private final OverlayFit is;
    private final List<Pointer> unwritten;
    private final Workspace workspace;

    private Attempt(
        Arrival arrival,
        OverlayFit was,
        OverlayFit is,
        List<Pointer> unwritten,
        Workspace workspace) {
      this.arrival = arrival;
      this.was = was;
      this.is = is;
      this.unwritten = unwritten;
      this.workspace = workspace;
    }

    private void take() {
      try {
        refuseStale();
        Checks.isSound(is.description());
        out.println("Generating and compiling both editions …");
        Java java = builds.of(workspace);
        report(java, "It was taken over into the working tree.");
        workspace.takeOver();
      } catch (SpecException e) {
        report(Java.UNKNOWN, "It was not taken over: " + e.getMessage());
        throw e;
      }
    }

    private void refuseStale() {
      List<Action> stale = is.stale();
      if (!stale.isEmpty()) {
        throw new SpecException(
            "The overlay no longer fits; nothing was changed. Remove or mend in "
                + settings.overlay()
                + ", then run again:\n"
                + stale.stream()
                    .map(action -> "#" + action.at() + " " + action.shown())
                    .collect(Collectors.joining("\n")));
      }
    }

    private void report(Java java, String result) {
      OverlayTerms terms = OverlayTerms.of(is.overlay());
      Findings findings =
          Findings.of(
              new Findings.Edition(terms.leftOutOf(was.description()), java.before()),
              new Findings.Edition(terms.leftOutOf(is.description()), java.after()),
              java.changes());
      Report report = new Report(arrival.sentence(), result, findings, is.since(was), unwritten);
      workspace.write(REPORT, report.markdown());
      out.print(report.brief());
      out.println("The report: " + settings.work().resolve(REPORT));
    }
  }
}
