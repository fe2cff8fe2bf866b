package io.github.computeops.internal.call;

import feign.RequestLine;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Optional;

/** Tells the listener of a client, if it has one, that a call starts. */
record CallStart(Optional<AttemptListener> listener, URI service) {
  /** Returns what a listener is told of each call of a method. */
  Call of(String operation, Method method) {
    String[] line = method.getAnnotation(RequestLine.class).value().split(" ", 2);
    return Call.of(operation, line[0], line[1].replaceFirst("\\?.*", ""), service);
  }

  CallListener tell(Call call) {
    return listener.isPresent() ? listener.get().onCall(call) : CallListener.NONE;
  }
}
