package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the words of a name: {@code RESTHistory-v1} has {@code rest}, {@code history} and {@code
 * v1}. The overlay's {@code x-java-words} helps with words that the rule does not find.
 *
 * @param table what to read instead of a part of a name, in camel case
 */
record Spelling(Map<String, String> table) {
  /** What the overlay says about words, at the root of the description. */
  static final String TERM = "x-java-words";

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** An acronym may end with a version or an s: {@code IPv4}, {@code VMs}. */
  private static final Pattern WORD_START =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})"
              + "|(?<=\\p{Lu})(?=\\p{Lu}(?!v\\p{N}|s(?!\\p{Ll}))\\p{Ll})");

  static Spelling of(JsonNode table) {
    Map<String, String> words = new LinkedHashMap<>();
    table.fieldNames().forEachRemaining(part -> words.put(part, table.get(part).asText()));
    return new Spelling(words);
  }

  /** The words of a name in lower case, except those that the table maps to themselves. */
  List<String> words(String name) {
    List<String> words =
        BETWEEN
            .splitAsStream(replaced(name))
            .flatMap(this::apart)
            .filter(word -> !word.isEmpty())
            .map(word -> isKept(word) ? word : word.toLowerCase(Locale.ROOT))
            .toList();
    return words.isEmpty() ? symbols(name) : words;
  }

  private Stream<String> apart(String part) {
    return isKept(part) ? Stream.of(part) : WORD_START.splitAsStream(part);
  }

  private boolean isKept(String word) {
    return word.equals(table.get(word));
  }

  private String replaced(String name) {
    String replaced = name;
    for (Map.Entry<String, String> word : table.entrySet()) {
      String value = word.getValue();
      replaced = replaced.replace(word.getKey(), isKept(value) ? " " + value + " " : value);
    }
    return replaced;
  }

  /** What Unicode calls the characters of a name without letters and digits. */
  private static List<String> symbols(String name) {
    List<String> words = new ArrayList<>();
    name.codePoints()
        .mapToObj(c -> Character.getName(c).toLowerCase(Locale.ROOT).split("\\W"))
        .forEach(character -> words.addAll(List.of(character)));
    return words.isEmpty() ? List.of("empty") : words;
  }
}
