package io.github.computeops;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** All that is logged while it is open, by anybody, at a level of the test's. */
final class CapturedLog extends Handler implements AutoCloseable {
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Logger ours = Logger.getLogger("io.github.computeops");

  CapturedLog(Level level) {
    ours.setLevel(level);
    root.addHandler(this);
  }

  List<String> lines() {
    return records.stream().map(LogRecord::getMessage).toList();
  }

  List<String> lines(Level level) {
    return records.stream()
        .filter(line -> line.getLevel() == level)
        .map(LogRecord::getMessage)
        .toList();
  }

  /** Every word, with loggers and stack traces. */
  String all() {
    StringBuilder text = new StringBuilder();
    for (LogRecord line : records) {
      text.append(line.getLoggerName()).append(' ').append(line.getMessage()).append('\n');
      if (line.getThrown() != null) {
        text.append(StackTrace.of(line.getThrown()));
      }
    }
    return text.toString();
  }

  @Override
  public void publish(LogRecord line) {
    records.add(line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    ours.setLevel(null);
  }
}
