package io.github.computeops.contract;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Every text that is made while it is open: what is logged, and what a test adds. */
final class Transcript extends Handler implements AutoCloseable {
  private final Queue<String> texts = new ConcurrentLinkedQueue<>();
  private final Logger ours = Logger.getLogger("io.github.computeops");
  private volatile String call = "";

  Transcript() {
    ours.setLevel(Level.ALL);
    ours.setUseParentHandlers(false);
    ours.addHandler(this);
  }

  void begin(String name) {
    call = name;
  }

  void add(Object text) {
    texts.add(call + ": " + text);
  }

  void add(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    add(text);
  }

  Queue<String> texts() {
    return texts;
  }

  @Override
  public void publish(LogRecord line) {
    add(line.getMessage());
    if (line.getThrown() != null) {
      add(line.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ours.removeHandler(this);
    ours.setUseParentHandlers(true);
    ours.setLevel(null);
  }
}
