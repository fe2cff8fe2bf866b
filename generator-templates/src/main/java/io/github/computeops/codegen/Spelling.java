package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the words of a name: {@code RESTHistory-v1} has {@code rest}, {@code history} and {@code
 * v1}. The overlay's {@code x-java-words} helps with words that the rule does not find.
 *
 * @param table what to read instead of a part of a name, in camel case
 */
record Spelling(Map<String, String> table) {
  /** What the overlay says about words, at the root of the description. */
  static final String TERM = "x-java-words";

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** An acronym may end with a version or an s: {@code IPv4}, {@code VMs}. */
  private static final Pattern WORD_START =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})"
              + "|(?<=\\p{Lu})(?=\\p{Lu}(?!v\\p{N}|s(?!\\p{Ll}))\\p{Ll})");

  static Spelling of(JsonNode table) {
    Map<String, String> words = new HashMap<>();
    table.properties().forEach(word -> words.put(word.getKey(), word.getValue().asText()));
    return of(words);
  }

  /** Reads a longer word before one that is part of it. */
  static Spelling of(Map<String, String> words) {
    Map<String, String> sorted = new TreeMap<>(LONGEST_FIRST);
    sorted.putAll(words);
    return new Spelling(sorted);
  }

  /** The words of a name in lower case, except those that the table has as they are. */
  List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : BETWEEN.split(replaced(name))) {
      for (String word : WORD_START.split(part)) {
        if (!word.isEmpty()) {
          words.add(table.containsValue(word) ? word : word.toLowerCase(Locale.ROOT));
        }
      }
    }
    return words.isEmpty() ? symbols(name) : words;
  }

  private String replaced(String name) {
    String replaced = name;
    for (Map.Entry<String, String> word : table.entrySet()) {
      replaced = replaced.replace(word.getKey(), word.getValue());
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
