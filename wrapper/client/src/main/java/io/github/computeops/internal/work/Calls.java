package io.github.computeops.internal.work;

import io.github.computeops.api.Apis;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.time.Time;
import io.github.computeops.work.WorkSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The view of a client that work is done through. Thread-safe. */
public interface Calls {
  /** Returns the interfaces, to call with the view's options. */
  Apis apis();

  /** Makes a call, and keeps the head of its response. */
  <T extends @Nullable Object> Called<T> make(Function<Apis, T> call);

  /**
   * Downloads JSON of any size to a file.
   *
   * @param path with one parameter in braces
   * @param value of that parameter
   */
  void download(String path, String value, Path target);

  /** Returns the same view for a look: whoever waits repeats it, and waits no longer than that. */
  Calls looking(Duration remaining);

  /** Returns the address of the service. */
  URI baseUri();

  /** Returns how the client's work is started and waited for. */
  WorkSettings settings();

  /** Returns the client's time, whose waits end when it is closed. */
  Time time();

  /** The value of a call, and the head of its response. */
  record Called<T extends @Nullable Object>(T value, ResponseHead head) {
    /** Returns the address in {@code Location}; empty if there is none, or it cannot be parsed. */
    Optional<URI> location() {
      try {
        return head.headers().getOrDefault("Location", List.of()).stream()
            .findFirst()
            .map(URI::create);
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
