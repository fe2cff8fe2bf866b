package io.github.computeops.codegen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Java names for the names of a description. */
record Names(Spelling spelling) {
  private static final int LONGEST = 100;
  private static final int KEPT = 80;

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

  /** {@code server-v1} becomes {@code ServerV1}: a part of a name. */
  String camel(String name) {
    return spelling.words(name).stream().map(Names::capital).collect(Collectors.joining());
  }

  String type(String name) {
    return NameKind.TYPE.usable(camel(name));
  }

  /** {@code group-id} becomes {@code groupId}, {@code OSType} becomes {@code osType}. */
  String property(String name) {
    return NameKind.PROPERTY.usable(member(name));
  }

  String parameter(String name) {
    return NameKind.PARAMETER.usable(member(name));
  }

  String method(String name) {
    return NameKind.METHOD.usable(member(name));
  }

  private String member(String name) {
    List<String> words = spelling.words(name);
    return words.get(0).toLowerCase(Locale.ROOT)
        + words.stream().skip(1).map(Names::capital).collect(Collectors.joining());
  }

  /** {@code not activated} becomes {@code NOT_ACTIVATED}. */
  String constant(String value) {
    return NameKind.ENUM_CONSTANT.usable(upperCase(value));
  }

  /** {@code host/osType} becomes {@code HOST_OS_TYPE}. */
  String filterConstant(String path) {
    return NameKind.FILTER_CONSTANT.usable(upperCase(path));
  }

  /** A number in front moves behind: {@code 24-hours} becomes {@code HOURS_24}. */
  private String upperCase(String value) {
    List<String> words = new ArrayList<>(spelling.words(value));
    if (value.matches("-\\p{N}.*")) {
      words.add(0, "minus");
    }
    if (isNumber(words.get(0)) && words.stream().skip(1).allMatch(Names::isWord)) {
      Collections.rotate(words, -1);
    }
    return String.join("_", words).toUpperCase(Locale.ROOT);
  }

  private static boolean isNumber(String word) {
    return word.matches("\\p{N}+");
  }

  private static boolean isWord(String word) {
    return Character.isJavaIdentifierStart(word.charAt(0));
  }

  /** A digit at the end of the name is kept apart, since {@code V12} is another version. */
  static String numbered(String name, int number) {
    return name + (name.matches(".*\\p{N}") ? "_" : "") + number;
  }

  static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static String small(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
