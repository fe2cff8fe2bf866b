package io.github.computeops.files;

import io.github.computeops.body.Progress;
import io.github.computeops.body.RequestBody;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Downloads files from signed addresses, and uploads files to them.
 *
 * <p>The connections, proxies, certificates and timeouts are those of the client. Its token, its
 * rate limit, its listeners, and the headers of its views are for the service alone. While bytes
 * move, a transfer may take as long as it does: {@code Timeouts.body()} limits each pause.
 *
 * <p>Methods throw a {@link io.github.computeops.error.StoreException} if the store responds with
 * an error, or if the address must not be used; a {@link
 * io.github.computeops.error.TransportException} if the connection breaks or a file fails; and an
 * {@link IllegalStateException} if the client is closed. No message has the address.
 *
 * <p>Immutable and thread-safe. A test may implement it. A new version may add methods.
 */
public interface Transfers {
  /**
   * Downloads a file, which is whole or absent under its name.
   *
   * @param from the address
   * @param target the file; its directory must exist, and an older file is replaced
   * @return the absolute path of the file
   * @throws IllegalArgumentException if the target is a directory, or its directory does not exist
   */
  default Path download(SignedAddress from, Path target) {
    return download(from, target, (bytes, total) -> {});
  }

  /**
   * Downloads a file and shows how much of it has come.
   *
   * @param from the address
   * @param target the file
   * @param progress is told after each block
   * @return the absolute path of the file
   */
  Path download(SignedAddress from, Path target, Progress progress);

  /**
   * Downloads a file from an address that can be renewed: if the store rejects it, since it has
   * expired for example, another one is asked for, and the download goes on where it was. That
   * happens once, and once more each time that more of the file has come.
   *
   * @param addresses is asked for an address at the beginning, and for each further one
   * @param target the file
   * @param progress is told after each block
   * @return the absolute path of the file
   */
  Path download(Supplier<SignedAddress> addresses, Path target, Progress progress);

  /**
   * Uploads a file: the fields of the form in their order, then the file. It is sent once.
   *
   * @param to the form
   * @param fileName what the store is told of the name of the file
   * @param file its content, whose length must be known
   */
  void upload(SignedForm to, String fileName, RequestBody file);
}
