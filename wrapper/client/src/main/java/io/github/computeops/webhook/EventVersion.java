package io.github.computeops.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.json.Json;
import io.github.computeops.json.JsonReadException;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Which of its successive states an event shows a resource in.
 *
 * @param digest tells apart two states that the other two do not; empty if they are enough
 */
record EventVersion(
    OptionalLong generation, Optional<OffsetDateTime> updatedAt, Optional<UUID> digest) {
  static EventVersion of(Json resource) {
    return new EventVersion(
        read(resource.at("generation"), JsonTypes.LONG)
            .map(OptionalLong::of)
            .orElse(OptionalLong.empty()),
        read(resource.at("updatedAt"), JsonTypes.TIME),
        Optional.of(UUID.nameUUIDFromBytes(resource.toJson().getBytes(UTF_8))));
  }

  /**
   * Returns the same without digest, if it is dated: a list may show the same state differently.
   */
  EventVersion ofList() {
    return isDated() ? new EventVersion(generation, updatedAt, Optional.empty()) : this;
  }

  private boolean isDated() {
    return generation.isPresent() || updatedAt.isPresent();
  }

  boolean isSameAs(EventVersion known) {
    return generation.equals(known.generation)
        && updatedAt.equals(known.updatedAt)
        && (digest.isEmpty() || known.digest.isEmpty() || digest.equals(known.digest));
  }

  private static <T> Optional<T> read(Json value, JsonType<T> type) {
    try {
      return value.isAbsent() ? Optional.empty() : Optional.of(value.as(type));
    } catch (JsonReadException e) {
      return Optional.empty(); // An event that cannot be dated is an event all the same.
    }
  }

  /**
   * Returns whether a later state is known. The time counts more than the generation, since a
   * resource that was deleted and made again begins to count anew.
   */
  boolean isOlderThan(EventVersion known) {
    int byTime =
        updatedAt.isPresent() && known.updatedAt.isPresent()
            ? Comparator.comparing(OffsetDateTime::toInstant)
                .compare(updatedAt.get(), known.updatedAt.get())
            : 0;
    return byTime != 0
        ? byTime < 0
        : generation.isPresent()
            && known.generation.isPresent()
            && generation.getAsLong() < known.generation.getAsLong();
  }
}
