package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;

/** What the generator leaves out or simplifies, in sentences, for those who read its log. */
final class Notes {
  private final List<Note> all = new ArrayList<>();

  /**
   * Notes what became of a place.
   *
   * @param what continues a sentence that begins with the place
   */
  void add(Node place, String what) {
    all.add(new Note(place.pointer(), what));
  }

  List<Note> all() {
    return List.copyOf(all);
  }

  /** A place, and what became of it. */
  record Note(String pointer, String what) {
    String sentence() {
      return "The description at #" + pointer + " " + what + ".";
    }
  }
}
