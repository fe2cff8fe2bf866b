package io.github.computeops;

import io.github.computeops.api.Apis;
import io.github.computeops.internal.call.ClientState;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.work.Calls;
import io.github.computeops.work.WorkSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets work be done through a view. */
record ViewCalls(ClientState state, View view) implements Calls {
  /** A look near the deadline may take this long all the same. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  /** Farther from the deadline, the view's own timeouts apply. */
  private static final Duration NEAR = Duration.ofSeconds(30);

  @Override
  public Apis apis() {
    return view;
  }

  @Override
  public <T extends @Nullable Object> Called<T> make(Function<Apis, T> call) {
    Response<T> response = view.withResponse(call::apply);
    return new Called<>(response.value(), response.head());
  }

  @Override
  public void download(String path, String value, Path target) {
    view.request("GET", path, value).header("Accept", "application/json").toFile(target);
  }

  @Override
  public Calls looking(Duration remaining) {
    CallOptions.Builder options = CallOptions.builder().noRetry();
    if (remaining.compareTo(NEAR) < 0) {
      options.timeout(remaining.compareTo(LEAST) < 0 ? LEAST : remaining);
    }
    return new ViewCalls(state, view.withOptions(options.build()));
  }

  @Override
  public URI baseUri() {
    return URI.create(state.toString());
  }

  @Override
  public WorkSettings settings() {
    return state.work();
  }

  @Override
  public Time time() {
    return state.time();
  }
}
