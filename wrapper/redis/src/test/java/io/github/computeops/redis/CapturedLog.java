package io.github.computeops.redis;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the client logs while this is open. */
final class CapturedLog extends Handler implements AutoCloseable {
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Logger client = Logger.getLogger("io.github.computeops.ComputeOps");

  CapturedLog() {
    client.addHandler(this);
  }

  List<String> lines(Level level) {
    return records.stream()
        .filter(line -> line.getLevel() == level)
        .map(LogRecord::getMessage)
        .toList();
  }

  @Override
  public void publish(LogRecord line) {
    records.add(line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    client.removeHandler(this);
  }
}
