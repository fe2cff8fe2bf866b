package io.github.computeops.files;

import io.github.computeops.body.Progress;
import java.nio.file.Path;

/**
 * The logs of a server that were collected last: a ZIP file in a store.
 *
 * <p>Open it from disk, with {@link java.util.zip.ZipFile}: streams read not all ZIP files.
 * Thread-safe. A test may implement it. A new version may add methods.
 */
public interface ServerLog {
  /** {@return the id of the server} */
  String serverId();

  /**
   * Asks the service for an address of the logs.
   *
   * @return a new address each time; the service says that it expires after ten minutes
   * @throws io.github.computeops.error.NotFoundException if no logs of the server were collected
   */
  SignedAddress address();

  /**
   * Downloads the logs as {@link Transfers#download(java.util.function.Supplier, Path, Progress)}
   * does: the file is whole or absent, a download that breaks goes on, and an address that expires
   * meanwhile is replaced.
   *
   * @param target the file; its directory must exist, and an older file is replaced
   * @return the absolute path of the file
   * @throws IllegalArgumentException if the target is a directory, or its directory does not exist
   */
  default Path downloadTo(Path target) {
    return downloadTo(target, (bytes, total) -> {});
  }

  /**
   * Downloads the logs and shows how much of them has come.
   *
   * @param target the file
   * @param progress is told after each block
   * @return the absolute path of the file
   */
  Path downloadTo(Path target, Progress progress);
}
