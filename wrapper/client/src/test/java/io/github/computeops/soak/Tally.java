package io.github.computeops.soak;

import io.github.computeops.ComputeOpsView;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;

/** What callers learned of their calls, to be compared with what the service did. */
final class Tally {
  /** What a caller can conclude. */
  private enum Told {
    RESPONDED,
    NOT_CARRIED_OUT,
    UNKNOWN
  }

  private final Map<String, Told> calls = new ConcurrentHashMap<>();
  private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
  private final Map<String, String> broken = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  /** Makes a call, and records how it ended. */
  void make(Kind kind, ComputeOpsView com, String call) {
    String ending = "responded to";
    try {
      Object got = kind.made(com, call);
      calls.put(call, Told.RESPONDED);
      if (!kind.due(call).equals(got)) {
        wrong.add(call + " got " + got);
      }
    } catch (ApiException
        | TransportException
        | AuthenticationException
        | InvalidResponseException e) {
      calls.put(call, told(e));
      if (e instanceof TransportException) {
        broken.put(call, e.getMessage());
      }
      ending = e.getClass().getSimpleName();
    } catch (RuntimeException e) {
      wrong.add(call + " ended in " + e);
    }
    counts.merge(kind + " " + ending, 1, Integer::sum);
  }

  private static Told told(RuntimeException e) {
    boolean unknown =
        e instanceof InvalidResponseException
            || e instanceof ApiException rejected && rejected.isOutcomeUnknown()
            || e instanceof TransportException broken && broken.isOutcomeUnknown();
    return unknown ? Told.UNKNOWN : Told.NOT_CARRIED_OUT;
  }

  /** Returns the contradictions, as sentences. */
  List<String> contradictions(Map<String, Integer> carriedOut) {
    List<String> found = new ArrayList<>(wrong);
    calls.forEach(
        (call, told) -> {
          int times = carriedOut.getOrDefault(call, 0);
          if (told == Told.RESPONDED && times == 0) {
            found.add(call + " was responded to, and not carried out");
          }
          if (Kind.of(call).onceOnly() && times > (told == Told.NOT_CARRIED_OUT ? 0 : 1)) {
            found.add(call + " was carried out " + times + " times, its caller told " + told);
          }
        });
    return found;
  }

  /** Returns the calls that broke off with an unknown outcome, but were not received. */
  List<String> unknownButNot(Set<String> received) {
    return broken.keySet().stream()
        .filter(call -> calls.get(call) == Told.UNKNOWN && !received.contains(call))
        .map(call -> call + ": " + broken.get(call))
        .toList();
  }

  int calls() {
    return calls.size();
  }

  long responded() {
    return calls.values().stream().filter(Told.RESPONDED::equals).count();
  }

  @Override
  public String toString() {
    return calls() + " calls " + counts;
  }
}
