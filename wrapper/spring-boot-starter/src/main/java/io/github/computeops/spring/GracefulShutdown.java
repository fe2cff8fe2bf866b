package io.github.computeops.spring;

import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Lets calls under way end when the application ends. Spring waits for them as long as {@code
 * spring.lifecycle.timeout-per-shutdown-phase} says, after the web server has finished its
 * requests, and then closes the clients. Thread-safe.
 */
final class GracefulShutdown implements AttemptListener, SmartLifecycle {
  /** The web server stops in the phases that are 1,024 and 2,048 below. */
  private static final int AFTER_THE_WEB_SERVER = DEFAULT_PHASE - 3 * 1024;

  private int underWay;
  private boolean running;
  private @Nullable Runnable stopped;

  @Override
  public void onAttempt(Attempt attempt) {}

  @Override
  public synchronized CallListener onCall(Call call) {
    underWay++;
    return new CallListener() {
      @Override
      public void succeeded() {
        ended();
      }

      @Override
      public void failed(Throwable failure) {
        ended();
      }
    };
  }

  private synchronized void ended() {
    underWay--;
    tellIfQuiet();
  }

  private void tellIfQuiet() {
    Runnable told = stopped;
    if (underWay == 0 && told != null) {
      stopped = null;
      told.run();
    }
  }

  @Override
  public synchronized void start() {
    running = true;
  }

  @Override
  public synchronized void stop(Runnable callback) {
    running = false;
    stopped = callback;
    tellIfQuiet();
  }

  @Override
  public void stop() {
    stop(() -> {});
  }

  @Override
  public synchronized boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return AFTER_THE_WEB_SERVER;
  }
}
