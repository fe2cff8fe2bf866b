package io.github.computeops.spec.update;

import io.github.computeops.spec.Action;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.Overlay;
import java.util.ArrayList;
import java.util.List;

/**
 * How an overlay fits a description: how many places each action changes.
 *
 * @param description the description, prepared as far as the overlay fits
 * @param matches one for each action; negative where the action is not meant for this edition
 */
record OverlayFit(Overlay overlay, Document description, List<Integer> matches) {
  private static final int LEFT_OUT = -1;

  /** Applies what matches; the description is changed. */
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

  /** The actions that mend nothing any more. */
  List<Action> stale() {
    List<Action> stale = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i) == 0) {
        stale.add(overlay.actions().get(i));
      }
    }
    return stale;
  }

  /** What is different from how the same overlay fitted an earlier edition, a line each. */
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
      return "is not meant for this edition and is left out";
    }
    if (is == 0) {
      return "no longer matches anything";
    }
    return was <= 0 ? "newly matches " + places(is) : "matches " + places(is) + ", before " + was;
  }

  private static String places(int count) {
    return count == 1 ? "1 place" : count + " places";
  }
}
