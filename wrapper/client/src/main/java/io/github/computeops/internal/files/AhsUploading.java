package io.github.computeops.internal.files;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.files.AhsRun;
import io.github.computeops.internal.http.LocalFailure;
import io.github.computeops.internal.work.Work;
import java.util.function.BooleanSupplier;

/**
 * Uploads a file from a new signature, and once more from another one if that may help.
 *
 * @param mayRepeat whether there is time for that
 */
record AhsUploading(Work work, AhsSource source, RequestBody body, BooleanSupplier mayRepeat) {
  ServiceAhsRun upload() {
    try {
      return attempt();
    } catch (StoreException | TransportException first) {
      if (!mayHelp(first) || !mayRepeat.getAsBoolean()) {
        throw first;
      }
      return again(first);
    }
  }

  private ServiceAhsRun again(ComputeOpsException first) {
    try {
      return attempt();
    } catch (RuntimeException second) {
      first.addSuppressed(second);
      throw first;
    }
  }

  private ServiceAhsRun attempt() {
    ServiceAhsUpload place = ServiceAhsUpload.create(work, source.name());
    try {
      place.send(source, body);
      return place.run();
    } catch (RuntimeException e) {
      giveUp(place.run(), e);
      throw e;
    }
  }

  /** The first failure is the one to know. */
  static void giveUp(AhsRun run, RuntimeException failure) {
    try {
      run.giveUp();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private static boolean mayHelp(ComputeOpsException failure) {
    if (failure instanceof StoreException store) {
      return store.isRejected() && store.status() != 0 || store.isRetryable();
    }
    return !(failure.getCause() instanceof LocalFailure) && !Thread.currentThread().isInterrupted();
  }
}
