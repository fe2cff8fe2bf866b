package io.github.computeops.codegen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names for the names of a description. */
final class Names {
  private static final Set<String> TAKEN_MEMBERS =
      Set.of(
          "toJson",
          "toMap",
          "toTree",
          "isAbsent",
          "toBuilder",
          "builder",
          "build",
          "putAdditionalProperty",
          "queryParameter",
          "mergeFrom",
          "json",
          "of",
          "getClass",
          "hashCode",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "clone",
          "finalize",
          "equals",
          "required",
          "optional",
          "list",
          "map",
          "parameters",
          "headers",
          "parameter",
          "header",
          "none",
          "secrets");
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "Object",
          "String",
          "Boolean",
          "Long",
          "Integer",
          "Double",
          "List",
          "Map",
          "Optional",
          "OffsetDateTime",
          "LocalDate",
          "Override",
          "Deprecated",
          "Builder",
          "Value",
          "Unrecognized",
          "JsonModel",
          "JsonType",
          "JsonTypes",
          "JsonPath",
          "JsonTree",
          "JsonRaw",
          "JsonValue",
          "JsonObject",
          "FromJson",
          "OpenEnum",
          "UnionType",
          "Query",
          "PagedIterable",
          "Filter",
          "FilterDialect",
          "FilterProperty",
          "Sort",
          "Param",
          "Enum",
          "Record",
          "Class",
          "Iterable",
          "Apis",
          "Headers",
          "QueryMap",
          "RequestLine",
          "Body",
          "SegmentExpander",
          "QueryExpander",
          "HeaderExpander");
  private static final Set<String> TAKEN_CONSTANTS = Set.of("TYPE");

  private static final int LONGEST = 100;
  private static final int KEPT = 80;

  private Names() {}

  /**
   * A name that a file can have, with what is nested in its type: the beginning and a mark of the
   * whole where it is longer.
   */
  static String fitting(String name) {
    if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
      return name;
    }
    int kept = name.length();
    while (name.substring(0, kept).getBytes(StandardCharsets.UTF_8).length > KEPT) {
      kept = name.offsetByCodePoints(kept, -1);
    }
    return name.substring(0, kept) + "_" + Integer.toHexString(name.hashCode());
  }

  /** {@code server-v1} becomes {@code ServerV1}. */
  static String type(String name) {
    StringBuilder type = new StringBuilder();
    words(name).forEach(word -> type.append(capital(word)));
    String legal = legal(type.toString());
    return TAKEN_TYPES.contains(legal) ? legal + "_" : legal;
  }

  /**
   * {@code group-id} becomes {@code groupId}, {@code URL} becomes {@code url}, {@code OSType}
   * becomes {@code osType}.
   */
  static String member(String name) {
    List<String> words = words(name);
    StringBuilder member = new StringBuilder(small(words.get(0)));
    words.stream().skip(1).forEach(word -> member.append(capital(word)));
    String legal = legal(member.toString());
    return TAKEN_MEMBERS.contains(legal) || SourceVersion.isKeyword(legal) ? legal + "_" : legal;
  }

  /** The constant of an enumeration's value. */
  static String constant(String value) {
    String constant = capitals(value);
    return TAKEN_CONSTANTS.contains(constant) ? constant + "_" : constant;
  }

  /** {@code 1_DAY} becomes {@code _1_DAY}, {@code not activated} becomes {@code NOT_ACTIVATED}. */
  static String capitals(String value) {
    List<String> parts = new ArrayList<>();
    words(value).forEach(word -> parts.add(word.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_")));
    String constant = String.join("_", parts).toUpperCase(Locale.ROOT);
    boolean negative = value.matches("-\\p{N}.*");
    return legal(negative ? "MINUS_" + constant : constant);
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words.isEmpty() ? symbols(name) : words;
  }

  /** What Unicode calls the characters of a name without letters and digits. */
  private static List<String> symbols(String name) {
    List<String> words = new ArrayList<>();
    name.codePoints()
        .mapToObj(c -> Character.getName(c).toLowerCase(Locale.ROOT).split("\\W"))
        .forEach(character -> words.addAll(List.of(character)));
    return words.isEmpty() ? List.of("empty") : words;
  }

  private static String small(String word) {
    int capitals = 0;
    while (capitals < word.length() && !Character.isLowerCase(word.charAt(capitals))) {
      capitals++;
    }
    int lowered = capitals == word.length() || capitals < 2 ? capitals : capitals - 1;
    return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
  }

  private static String legal(String name) {
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
  }
}
