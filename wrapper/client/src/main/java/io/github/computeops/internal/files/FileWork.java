package io.github.computeops.internal.files;

import io.github.computeops.files.AhsFiles;
import io.github.computeops.files.ServerLogs;
import io.github.computeops.internal.work.Calls;
import io.github.computeops.internal.work.Work;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of work that have files. */
public final class FileWork {
  private static final Map<Class<?>, Function<Work, Object>> KINDS =
      Map.of(
          AhsFiles.class, ServiceAhsFiles::new,
          ServerLogs.class, ServiceServerLogs::new);

  private FileWork() {}

  /** Returns a kind of work through a view; empty if the class is none. */
  public static Optional<Object> of(Class<?> kind, Calls calls) {
    return Optional.ofNullable(KINDS.get(kind))
        .map(maker -> maker.apply(new Work(calls, calls.settings())));
  }
}
