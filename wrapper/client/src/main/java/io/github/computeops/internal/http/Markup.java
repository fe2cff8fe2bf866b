package io.github.computeops.internal.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in tags: a web page, or XML. Only its beginning is looked at. */
final class Markup {
  private static final int BEGINNING = 4_000;
  private static final Pattern PAGE =
      Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|title|body|h1|center)\\b");
  private static final Pattern TITLE = Pattern.compile("(?i)<title[^<>]*+>([^<]*+)<");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "(?is)<(script|style|title)\\b.*?(?:</\\1[^<>]*+>?|$)|<!--.*?(?:-->|$)|<[^<>]*+>?");

  private final String text;

  private Markup(String text) {
    this.text = text;
  }

  static Markup of(String text) {
    String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
    return new Markup(beginning.replace("\uFEFF", "").strip());
  }

  /** Tells whether it begins with a tag, which JSON and plain text do not. */
  boolean isTagged() {
    return text.startsWith("<");
  }

  /** Tells whether it is a web page. */
  boolean isPage() {
    return isTagged() && PAGE.matcher(text).find();
  }

  /** Returns the title of a page; empty if it has none. */
  String title() {
    Matcher title = TITLE.matcher(text);
    return title.find() ? title.group(1).strip() : "";
  }

  /** Returns what a reader sees of it; may be empty. */
  String words() {
    return UNSEEN.matcher(text).replaceAll(" ").strip();
  }
}
