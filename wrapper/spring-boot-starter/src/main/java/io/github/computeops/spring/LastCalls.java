package io.github.computeops.spring;

import io.github.computeops.error.ApiException;
import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how the last call of each service ended. Thread-safe. */
final class LastCalls implements AttemptListener {
  private final Map<URI, String> endings = new ConcurrentHashMap<>();

  /** How a call ended to which the service responded as it should. */
  static final String RESPONDED = "responded";

  /** Returns {@link #RESPONDED} or the failure, by the address of the service. */
  Map<URI, String> endings() {
    return new TreeMap<>(endings);
  }

  @Override
  public void onAttempt(Attempt attempt) {}

  @Override
  public CallListener onCall(Call call) {
    return new CallListener() {
      @Override
      public void succeeded() {
        endings.put(call.service(), RESPONDED);
      }

      @Override
      public void failed(Throwable failure) {
        endings.put(call.service(), ending(failure));
      }
    };
  }

  /** A 404 or a conflict is the caller's affair: the service is there, and the token good. */
  private static String ending(Throwable failure) {
    if (failure instanceof ApiException response) {
      int status = response.status();
      return status >= 500 || status == 401 ? "status " + status : RESPONDED;
    }
    return failure.getClass().getSimpleName();
  }
}
