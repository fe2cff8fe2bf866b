package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.thread.DaemonThreads;
import io.github.computeops.internal.time.ClientClosed;
import io.github.computeops.internal.time.Time;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a token while it is good: see {@link TokenFreshness}.
 *
 * <p>At most one request for a token is under way, on a thread of its own, so that it belongs to no
 * caller: none waits for a refresh ahead of need, and a caller that is interrupted leaves the
 * others their token. If a token is needed, all callers wait for that one request and share its
 * failure, which is remembered for a while: see {@link FailedTokenRequest}.
 */
public final class CachingTokenSource implements TokenSource {
  private final Grant grant;
  private final Time time;
  private final Executor background;
  private volatile @Nullable Token held;
  private @Nullable FutureTask<Token> running;
  private @Nullable FailedTokenRequest failed;
  private boolean closed;

  CachingTokenSource(Grant grant, Time time, Executor background) {
    this.grant = grant;
    this.time = time;
    this.background = background;
  }

  /** Starts a new thread for each request: there is one in many minutes. */
  public static CachingTokenSource over(Grant grant, Time time) {
    ThreadFactory threads = new DaemonThreads("compute-ops-token");
    return new CachingTokenSource(grant, time, refresh -> threads.newThread(refresh).start());
  }

  @Override
  public String token() {
    Token seen = held;
    return seen == null ? awaited(refresh()).value() : kept(seen);
  }

  private String kept(Token seen) {
    return switch (seen.freshness(time.now())) {
      case FRESH -> seen.value();
      case REFRESH_AHEAD -> {
        refreshAhead(seen);
        yield seen.value();
      }
      case MUST_REFRESH -> awaited(refresh()).value();
    };
  }

  private TokenFreshness freshness(@Nullable Token token) {
    return token == null ? TokenFreshness.MUST_REFRESH : token.freshness(time.now());
  }

  private synchronized void refreshAhead(Token seen) {
    if (running == null && held == seen && mayAsk(TokenFreshness.REFRESH_AHEAD)) {
      begin(TokenFreshness.REFRESH_AHEAD);
    }
  }

  private boolean mayAsk(TokenFreshness need) {
    return failed == null || failed.pauseLeft(need, time.now()).isZero();
  }

  private void checkPause(@Nullable FailedTokenRequest last) {
    if (last != null && !mayAsk(TokenFreshness.MUST_REFRESH)) {
      long seconds = last.pauseLeft(TokenFreshness.MUST_REFRESH, time.now()).toSeconds() + 1;
      throw again(last.cause(), " It will not be asked again for " + seconds + " s.");
    }
  }

  private synchronized Future<Token> refresh() {
    if (closed) {
      throw isClosed();
    }
    if (running != null) {
      return running;
    }
    if (freshness(held) != TokenFreshness.MUST_REFRESH) {
      return CompletableFuture.completedFuture(held);
    }
    checkPause(failed);
    return begin(TokenFreshness.MUST_REFRESH);
  }

  /**
   * Remembers the request once it is under way: if no thread can be started, nobody waits for it.
   */
  private Future<Token> begin(TokenFreshness need) {
    FutureTask<Token> refresh = new FutureTask<>(() -> ask(need));
    background.execute(refresh);
    if (!refresh.isDone()) {
      running = refresh;
    }
    return refresh;
  }

  private Token ask(TokenFreshness need) throws InterruptedException {
    @Nullable Token fresh = null;
    @Nullable AuthenticationException failure = null;
    try {
      fresh = grant.token();
      return fresh;
    } catch (AuthenticationException e) {
      failure = e;
      throw failure;
    } catch (RuntimeException e) {
      String message = "The request for a token failed with " + e.getClass().getName() + ".";
      failure = new AuthenticationException(message, true, null, e);
      throw failure;
    } finally {
      ended(need, fresh, failure);
    }
  }

  private synchronized void ended(
      TokenFreshness need, @Nullable Token fresh, @Nullable AuthenticationException failure) {
    running = null;
    if (failure != null) {
      int inARow = failed == null ? 1 : failed.inARow() + 1;
      failed = new FailedTokenRequest(failure, need, inARow, time.now());
    } else if (fresh != null) {
      failed = null;
      held = closed ? null : fresh;
    }
  }

  private static Token awaited(Future<Token> refresh) {
    try {
      return refresh.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AuthenticationException("Interrupted while waiting for a token.", true, null, e);
    } catch (CancellationException e) {
      throw isClosed();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AuthenticationException failure
          ? again(failure, "")
          : new AuthenticationException("The request for a token broke off.", true, null, e);
    }
  }

  /** Each caller gets an exception of its own thread. */
  private static AuthenticationException again(AuthenticationException failure, String addition) {
    return new AuthenticationException(
        failure.getMessage() + addition,
        failure.isRetryable(),
        failure.retryAfter().orElse(null),
        failure);
  }

  private static ClientClosed isClosed() {
    return new ClientClosed("The client is closed and gets no more tokens; make a new one.");
  }

  /** Drops the token only if it is the one held: another caller may have got a new one already. */
  @Override
  public synchronized void rejected(String token) {
    if (held != null && held.value().equals(token)) {
      held = null;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    held = null;
    if (running != null) {
      running.cancel(true);
    }
    grant.close();
  }
}
