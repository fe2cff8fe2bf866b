package io.github.computeops.spec.update;

import io.github.computeops.spec.Document;
import io.github.computeops.spec.ItemPair;
import io.github.computeops.spec.Place;
import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.Prose;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A hash of HPE's text at each place of a description: it tells when the text changed, and ours may
 * be wrong, without keeping the text itself.
 *
 * @param byPlace the hash by JSON pointer, in which items of lists are called by their names
 */
record TextHashes(SortedMap<String, String> byPlace) {
  private static final int BYTES = 4;

  static TextHashes of(Document description) {
    TextHashes hashes = new TextHashes(new TreeMap<>());
    hashes.add(description.tree(), Place.KEYWORDS, Pointer.ROOT);
    return hashes;
  }

  /** Reads what was kept; nothing if there is no file. */
  static TextHashes read(Path file) {
    SortedMap<String, String> byPlace = new TreeMap<>();
    try {
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        byPlace.put(line.substring(line.indexOf(' ') + 1), line.substring(0, line.indexOf(' ')));
      }
    } catch (IOException e) {
      throw new SpecException(file + ": cannot be read; run again.");
    }
    return new TextHashes(byPlace);
  }

  String text() {
    return byPlace.entrySet().stream()
        .map(place -> place.getValue() + " " + place.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the places that had a text before, and have another one now. */
  List<String> changedSince(TextHashes earlier) {
    return byPlace.entrySet().stream()
        .filter(place -> earlier.byPlace.containsKey(place.getKey()))
        .filter(place -> !earlier.byPlace.get(place.getKey()).equals(place.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(Object node, Place place, Pointer at) {
    if (node instanceof Map<?, ?> map) {
      SortedMap<String, Object> texts = new TreeMap<>();
      map.forEach(
          (key, value) -> {
            String name = key.toString();
            if (Prose.is(name, place)) {
              texts.put(name, value);
            } else {
              add(value, Prose.under(place, name, value), at.child(name));
            }
          });
      if (!texts.isEmpty() && !at.steps().isEmpty()) {
        byPlace.put(at.toString(), hash(texts.toString()));
      }
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        String name = list.get(i) instanceof Map ? ItemPair.name(list.get(i)) : "";
        add(list.get(i), place, at.child(name.isEmpty() ? i : name));
      }
    }
  }

  /** How lines are broken says nothing. */
  private static String hash(String text) {
    try {
      byte[] words = text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
