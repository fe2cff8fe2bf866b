package io.github.computeops.webhook;

import io.github.computeops.internal.check.Require;
import io.github.computeops.json.Json;
import io.github.computeops.json.JsonValue;
import io.github.computeops.json.ResourceType;
import io.github.computeops.webhook.Reception.Taken;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Reads the changes that no event told of, and gives them to the handlers of a receiver. The
 * service keeps no order, gives up after some failures and repeats no earlier event, so every
 * receiver needs this: when the program starts, and now and then.
 *
 * <pre>{@code
 * MissedEvents<AlertV1> alerts = MissedEvents.of(receiver, ResourceTypes.ALERT, since ->
 *     com.alertsV1().all(AlertsV1.ListQuery.builder()
 *         .filter(AlertsV1Filter.UPDATED_AT.gt(since)).build()));
 * OffsetDateTime next = alerts.read(lastTime).next(); // keep it for the next time
 * }</pre>
 *
 * <p>What the receiver had already is skipped, and so is what did not change since. A collection
 * that cannot be filtered by {@code updatedAt}, such as that of servers, may thus be read whole.
 * Deletions leave nothing to read. Immutable and thread-safe.
 *
 * @param <T> the model of the resources
 */
public final class MissedEvents<T extends JsonValue> {
  private final Reception reception;
  private final ResourceType<T> type;
  private final Function<OffsetDateTime, ? extends Iterable<? extends T>> source;
  private final Duration overlap;

  private MissedEvents(
      Reception reception,
      ResourceType<T> type,
      Function<OffsetDateTime, ? extends Iterable<? extends T>> source,
      Duration overlap) {
    this.reception = reception;
    this.type = type;
    this.source = source;
    this.overlap = overlap;
  }

  /**
   * Makes a reader, with an overlap of five minutes.
   *
   * @param receiver whose handlers get what was missed
   * @param type the type of the resources, for those that do not say it themselves
   * @param source lists the resources that changed after a time, such as by a filter {@code
   *     updatedAt gt}
   * @param <T> the model of the resources
   * @return the reader; nothing is read yet
   */
  public static <T extends JsonValue> MissedEvents<T> of(
      WebhookReceiver receiver,
      ResourceType<T> type,
      Function<OffsetDateTime, ? extends Iterable<? extends T>> source) {
    return new MissedEvents<>(
        Require.present("receiver", receiver).reception(),
        Require.present("type", type),
        Require.present("source", source),
        Duration.ofMinutes(5));
  }

  /**
   * Sets how far before the given time reading begins, since a change may become visible later than
   * its time says.
   *
   * @param duration zero or more
   * @return a reader with this overlap
   * @throws IllegalArgumentException if it is null or negative
   */
  public MissedEvents<T> overlap(Duration duration) {
    if (Require.present("overlap", duration).isNegative()) {
      throw new IllegalArgumentException("The overlap is " + duration + "; give zero or more.");
    }
    return new MissedEvents<>(reception, type, source, duration);
  }

  /**
   * Reads what changed after a time, and gives it to the handlers. It waits while their queue is
   * full, and returns when the last event is in it.
   *
   * @param since the latest change that is known, such as {@link Result#next()} of the last time
   * @return how much was read, and where to go on
   * @throws InterruptedException if the thread is interrupted while the queue is full
   * @throws IllegalStateException if the receiver is closed
   * @throws io.github.computeops.failure.ComputeOpsException if the source fails; begin again at
   *     the same time, since what was read until then is skipped
   */
  public Result read(OffsetDateTime since) throws InterruptedException {
    Require.present("time", since);
    OffsetDateTime from = since.minus(overlap);
    Result result = new Result(0, 0, since);
    for (T item : source.apply(from)) {
      Snapshot event = Snapshot.ofList(Json.of(item)).orType(type.name());
      boolean isOlder = event.version().updatedAt().filter(from::isAfter).isPresent();
      result = result.with(event, !isOlder && give(event) == Taken.QUEUED);
    }
    return result;
  }

  private Taken give(Snapshot event) throws InterruptedException {
    Taken taken = reception.taken(event);
    while (taken == Taken.FULL) {
      reception.awaitRoom();
      taken = reception.taken(event);
    }
    return taken;
  }

  /** What was read. Immutable and thread-safe. */
  public static final class Result {
    private final long read;
    private final long missed;
    private final OffsetDateTime next;

    Result(long read, long missed, OffsetDateTime next) {
      this.read = read;
      this.missed = missed;
      this.next = next;
    }

    Result with(Snapshot event, boolean wasMissed) {
      OffsetDateTime changed = event.version().updatedAt().orElse(next);
      return new Result(
          read + 1, missed + (wasMissed ? 1 : 0), changed.isAfter(next) ? changed : next);
    }

    /** {@return how many resources were read} */
    public long read() {
      return read;
    }

    /** {@return how many of them the handlers get, since no event told of them} */
    public long missed() {
      return missed;
    }

    /** {@return the latest change that was read, where to go on the next time} */
    public OffsetDateTime next() {
      return next;
    }

    /** All three. */
    @Override
    public String toString() {
      return "Result[read=" + read + ", missed=" + missed + ", next=" + next + "]";
    }
  }
}
