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
import io.github.computeops.spec.compare.Texts;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Updates the project to a new edition of the description: downloads it, transfers our prose to it,
 * tries overlay, generation and compilation beside the project, reports the changes for callers,
 * and only then writes it to the working tree.
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
   * @param builds makes what generates and compiles
   * @throws SpecException if the description is not one of this API, or does not build; the working
   *     tree is then unchanged
   */
  public static void run(String[] args, Function<Settings, Builds> builds) {
    Map<String, String> given = new HashMap<>();
    for (String arg : args) {
      int equals = arg.indexOf('=');
      given.put(arg.substring(0, equals), arg.substring(equals + 1).strip());
    }
    Settings settings = Settings.of(given);
    new Regenerate(settings, builds.apply(settings), System.out).run();
  }

  void run() {
    FetchedDescription fetched = FetchedDescription.of(settings, out);
    out.println(fetched.sentence());
    Document ours = Document.read(settings.description());
    Document theirs = fetched.document();
    ServiceCheck.check(ours, theirs);
    ProseTransfer.Result result =
        settings.keepTheirProse()
            ? new ProseTransfer.Result(theirs, List.of())
            : ProseTransfer.of(ours, theirs);
    update(fetched, ours, result.description(), result.unwritten());
  }

  private void update(
      FetchedDescription fetched, Document ours, Document given, List<Pointer> unwritten) {
    Workspace workspace = Workspace.empty(settings.project(), settings.work());
    Document description = CanonicalOrder.of(given);
    workspace.write("after/spec/compute-ops-mgmt.yaml", "");
    description.write(workspace.after().resolve("spec/compute-ops-mgmt.yaml"));
    Overlay overlay = Overlay.read(Document.read(settings.overlay()));
    OverlayFit was = OverlayFit.of(overlay, ours);
    OverlayFit is = OverlayFit.of(overlay, description);
    TextHashes texts = TextHashes.of(fetched.document());
    workspace.write("after/spec/text-hashes.txt", texts.text());
    List<String> reworded = texts.changedSince(TextHashes.read(settings.textHashes()));
    new Update(fetched, was, is, new Texts(unwritten, reworded), workspace).run();
  }

  /** One update, once the description is known to be one of this API. */
  private final class Update {
    private final FetchedDescription fetched;
    private final OverlayFit was;
    private final OverlayFit is;
    private final Texts texts;
    private final Workspace workspace;

    private Update(
        FetchedDescription fetched,
        OverlayFit was,
        OverlayFit is,
        Texts texts,
        Workspace workspace) {
      this.fetched = fetched;
      this.was = was;
      this.is = is;
      this.texts = texts;
      this.workspace = workspace;
    }

    private void run() {
      try {
        rejectStaleActions();
        Checks.isSound(is.description());
        out.println("Generating and compiling both editions …");
        BuildResult build = builds.of(workspace);
        workspace.apply();
        report(build, "The update was applied to the working tree.");
      } catch (SpecException e) {
        report(BuildResult.UNKNOWN, "The update was not applied: " + e.getMessage());
        throw e;
      }
    }

    private void rejectStaleActions() {
      List<Action> stale = is.stale();
      if (!stale.isEmpty()) {
        throw new SpecException(
            "The overlay no longer fits; the working tree is unchanged. Remove or correct these"
                + " actions in "
                + settings.overlay()
                + ", then run again:\n"
                + stale.stream()
                    .map(action -> "#" + action.at() + " " + action.shown())
                    .collect(Collectors.joining("\n")));
      }
    }

    private void report(BuildResult build, String result) {
      OverlayExtensions extensions = OverlayExtensions.of(is.overlay());
      Findings findings =
          Findings.of(
              new Findings.Edition(extensions.removedFrom(was.description()), build.before()),
              new Findings.Edition(extensions.removedFrom(is.description()), build.after()),
              build.changes());
      Report report =
          new Report(fetched.sentence(), result, findings, build.notes(), is.since(was), texts);
      workspace.write(REPORT, report.markdown());
      out.print(report.brief());
      out.println("Report: " + settings.work().resolve(REPORT));
    }
  }
}
