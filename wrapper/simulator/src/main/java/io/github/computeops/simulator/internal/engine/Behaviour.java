package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.http.Response;

/** What an operation does. */
@FunctionalInterface
public interface Behaviour {
  Response answer(Call call);
}
