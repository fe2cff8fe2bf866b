package io.github.computeops.files;

import java.nio.file.Path;

/**
 * A place for an AHS file that was asked for. It can be used for ten minutes. Thread-safe. A test
 * may implement it. A new version may add methods.
 */
public interface AhsUpload {
  /** {@return the id of the file} */
  String id();

  /** {@return the form that uploads the file, a secret} */
  SignedForm form();

  /**
   * Uploads the file, once.
   *
   * @param file the file; it must not change meanwhile
   * @return the file, to have it analysed
   * @throws IllegalArgumentException if the file does not exist, is empty or too large
   * @throws io.github.computeops.error.StoreException if the store rejects it
   * @throws io.github.computeops.error.TransportException if the connection breaks or the file
   *     changes
   */
  AhsRun send(Path file);

  /** {@return the file, if it was uploaded by other means} */
  AhsRun run();
}
