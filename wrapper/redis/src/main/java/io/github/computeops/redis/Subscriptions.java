package io.github.computeops.redis;

import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What runs at the messages of each channel, on whatever connection they come. Thread-safe. */
final class Subscriptions extends RedisPubSubAdapter<String, String> {
  private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
  private volatile @Nullable StatefulRedisPubSubConnection<String, String> connection;

  Runnable add(String channel, Runnable code) {
    List<Runnable> all = listeners.computeIfAbsent(channel, c -> new CopyOnWriteArrayList<>());
    all.add(code);
    StatefulRedisPubSubConnection<String, String> open = connection;
    if (open != null) {
      open.async().subscribe(channel);
    }
    return () -> all.remove(code);
  }

  /**
   * Subscribes on a new connection. Messages may have been missed, so it is as if each had come.
   */
  StatefulRedisPubSubConnection<String, String> follow(
      StatefulRedisPubSubConnection<String, String> opened) {
    connection = opened;
    opened.addListener(this);
    if (!listeners.isEmpty()) {
      opened.async().subscribe(listeners.keySet().toArray(String[]::new));
    }
    listeners.values().forEach(all -> all.forEach(Runnable::run));
    return opened;
  }

  @Override
  public void message(String channel, String message) {
    listeners.getOrDefault(channel, List.of()).forEach(Runnable::run);
  }
}
