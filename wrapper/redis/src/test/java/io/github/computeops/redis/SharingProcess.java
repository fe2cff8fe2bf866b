package io.github.computeops.redis;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.failure.ComputeOpsException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Calls the service all the time in two threads, until its input ends. */
public final class SharingProcess {
  private SharingProcess() {}

  /**
   * Runs it.
   *
   * @param arguments name, address of the service, address of Redis or nothing
   */
  public static void main(String[] arguments) throws IOException {
    URI service = URI.create(arguments[1]);
    ComputeOps.Builder builder =
        ComputeOps.builder()
            .baseUri(service)
            .userAgent(arguments[0])
            .credentials(Credentials.apiClient(service.resolve("/token"), "id", "s3cret"));
    if (arguments.length > 2) {
      SharedRedis redis =
          SharedRedis.builder(URI.create(arguments[2])).timeout(Duration.ofSeconds(3)).build();
      builder.tokenStore(redis.tokenStore(new byte[32])).quota(redis.quota());
    }
    ComputeOps com = builder.build();
    for (int i = 0; i < 2; i++) {
      Thread caller = new Thread(() -> calls(com));
      caller.setDaemon(true);
      caller.start();
    }
    while (System.in.read() >= 0) {
      // Lives as long as whoever started it.
    }
  }

  private static void calls(ComputeOps com) {
    while (true) {
      try {
        com.serversV1().list();
      } catch (ComputeOpsException e) {
        System.err.println(e.getMessage());
      }
    }
  }
}
