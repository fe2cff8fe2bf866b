package io.github.computeops.internal.work;

import io.github.computeops.api.Apis;
import io.github.computeops.internal.check.Require;
import java.net.URI;
import java.util.function.Consumer;

/**
 * Work that a call has started.
 *
 * @param address where to look at it
 */
record StartedWork(URI address) {
  static StartedWork by(Calls calls, Consumer<Apis> call) {
    Require.present("call", call);
    Calls.Called<?> called =
        calls.make(
            apis -> {
              call.accept(apis);
              return null;
            });
    URI location =
        called
            .location()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The call succeeded, but its response does not say where to look at what it"
                            + " started; watch the activities or the resource itself."));
    return new StartedWork(sameHost(calls.baseUri(), location));
  }

  /** The token is for the service alone, so nothing else is looked at. */
  private static URI sameHost(URI service, URI location) {
    URI address = service.resolve(location);
    if (!service.getScheme().equals(address.getScheme())
        || !service.getAuthority().equalsIgnoreCase(address.getAuthority())) {
      throw new IllegalStateException(
          "The call succeeded, but its response refers to "
              + address
              + ", which is not the service at "
              + service
              + "; look there yourself if you trust it.");
    }
    return address;
  }

  /**
   * Returns the id of a resource of a kind.
   *
   * @param kind as in the path, such as {@code jobs}
   */
  String idOf(String kind) {
    String[] path = address.getPath().split("/");
    if (path.length < 2 || !path[path.length - 2].equals(kind)) {
      throw new IllegalStateException(
          "The call succeeded, but what it started is at "
              + address.getPath()
              + ", which is not "
              + "one of the "
              + kind
              + "; attach to it with "
              + ("jobs".equals(kind) ? "com.operations()" : "com.jobs()")
              + ".");
    }
    return path[path.length - 1];
  }
}
