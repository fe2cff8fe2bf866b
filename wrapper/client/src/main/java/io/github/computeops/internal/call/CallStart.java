package io.github.computeops.internal.call;

import feign.RequestLine;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the listener of a client, if it has one, that a call starts. */
record CallStart(Optional<AttemptListener> listener, URI service) {
  /** Returns what a listener is told of a call that no method describes; its path may have ids. */
  Call ofPlain(String method) {
    return Call.of("RawRequest", method, "", service);
  }

  /** Returns what a listener is told of each call of a method. */
  Call of(String operation, Method method) {
    String[] line = method.getAnnotation(RequestLine.class).value().split(" ", 2);
    return Call.of(operation, line[0], line[1].replaceFirst("\\?.*", ""), service);
  }

  /** Makes a call, and tells the listener how it ends. */
  <T extends @Nullable Object> T make(
      Call call, CallContext first, Function<CallContext, T> making) {
    CallListener told = tell(call);
    T value;
    try {
      value = making.apply(first.toldTo(told));
    } catch (RuntimeException | Error e) {
      told.failed(e);
      throw e;
    }
    told.succeeded();
    return value;
  }

  CallListener tell(Call call) {
    return listener.isPresent() ? listener.get().onCall(call) : CallListener.NONE;
  }
}
