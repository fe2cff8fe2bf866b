package io.github.computeops.internal.files;

import io.github.computeops.body.Progress;
import io.github.computeops.files.ServerLog;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.Transfers;
import io.github.computeops.internal.work.Calls;
import io.github.computeops.model.DownloadLogsResponseV1;
import java.nio.file.Path;

/** The logs of one of the service's servers. */
record ServiceServerLog(String serverId, Calls calls) implements ServerLog {
  @Override
  public SignedAddress address() {
    DownloadLogsResponseV1 response = calls.apis().serversV1().downloadLogs(serverId);
    SignedAddress address = ServiceAddress.of(response.downloadUrl());
    return response.toMap().get("expiresAt") == null
        ? address
        : address.withExpiresAt(response.expiresAt().toInstant());
  }

  @Override
  public Path downloadTo(Path target, Progress progress) {
    return calls.apis().api(Transfers.class).download(this::address, target, progress);
  }

  @Override
  public String toString() {
    return "ServerLog[" + serverId + "]";
  }
}
