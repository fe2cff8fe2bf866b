package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for a connection. */
@Timeout(60)
class WaitingCallersTest {
  private final CountDownLatch released = new CountDownLatch(1);

  @Test
  void callsAreSentInTheOrderInWhichTheyCame() throws Exception {
    Connections one = Connections.builder().max(1).build();
    try (MockWebServer server = new MockWebServer()) {
      server.setDispatcher(new Holding());
      server.start();
      try (ComputeOps com = TestClient.of(server.url("/").uri(), b -> b.connections(one))) {
        List<Thread> callers = new ArrayList<>();
        callers.add(calling(com, 0));
        server.takeRequest();
        for (int caller = 1; caller < 10; caller++) {
          callers.add(calling(com, caller));
          awaitWait(callers.get(caller));
        }
        released.countDown();
        for (int caller = 1; caller < 10; caller++) {
          assertEquals("/compute-ops-mgmt/v1/servers/" + caller, server.takeRequest().getTarget());
          callers.get(caller).join();
        }
      }
    }
  }

  private static Thread calling(ComputeOps com, int caller) {
    Thread thread = new Thread(() -> com.serversV1().get(String.valueOf(caller)));
    thread.start();
    return thread;
  }

  private static void awaitWait(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }

  private final class Holding extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
      released.await();
      return new MockResponse.Builder().body("{}").build();
    }
  }
}
