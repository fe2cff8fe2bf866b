package io.github.computeops.spec.update;

import io.github.computeops.spec.Action;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.Overlay;
import java.util.ArrayList;
import java.util.List;

/**
 * The places in a description that each action of an overlay matches.
 *
 * @param overlay the overlay
 * @param description the description, changed by all actions that match
 * @param matches the number of places for each action; negative if its condition does not hold
 */
record OverlayFit(Overlay overlay, Document description, List<Integer> matches) {
  private static final int LEFT_OUT = -1;

  /** Applies all actions that match; this changes the description. */
  static OverlayFit of(Overlay overlay, Document description) {
    List<Integer> matches = new ArrayList<>();
    for (Action action : overlay.actions()) {
      int places = action.appliesTo(description) ? action.matches(description) : LEFT_OUT;
      if (places > 0) {
        action.applyTo(description);
      }
      matches.add(places);
    }
    return new OverlayFit(overlay, description, List.copyOf(matches));
  }

  /** Returns the actions that match nothing, although their condition holds. */
  List<Action> stale() {
    List<Action> stale = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) == 0) {
        stale.add(overlay.actions().get(i));
      }
    }
    return stale;
  }

  /** Returns a line for each action that matches differently than in an earlier edition. */
  List<String> since(OverlayFit earlier) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      int was = earlier.matches.get(i);
      int is = matches.get(i);
      if (was != is) {
        lines.add(overlay.actions().get(i).shown() + " " + words(was, is) + ".");
      }
    }
    return lines;
  }

  private static String words(int was, int is) {
    if (is == LEFT_OUT) {
      return "is skipped, since it is not for this edition";
    }
    if (is == 0) {
      return "no longer matches anything";
    }
    return "matches " + places(is) + "; it matched " + (was <= 0 ? "none" : was) + " before";
  }

  private static String places(int count) {
    return count == 1 ? "1 place" : count + " places";
  }
}
