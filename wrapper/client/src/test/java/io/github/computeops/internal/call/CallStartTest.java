package io.github.computeops.internal.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.listener.Call;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallStartTest {
  private static final int CALLS = 100_000;
  private final CallContext context =
      CallContext.first("ServersV1.get", CallSettings.within(Duration.ofSeconds(1)));
  private final CallStart start = new CallStart(Optional.empty(), URI.create("http://localhost"));
  private final Call call = Call.of("ServersV1.get", "GET", "/servers/{id}", start.service());

  @Test
  void aCallThatNobodyListensToAllocatesNothingMore() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    tell();
    long before = threads.getCurrentThreadAllocatedBytes();
    tell();
    long bytes = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(bytes < CALLS, bytes + " bytes for " + CALLS + " calls");
  }

  private void tell() {
    for (int i = 0; i < CALLS; i++) {
      assertSame(context, context.toldTo(start.tell(call)));
    }
  }

  @Test
  void callNamesItsRouteAndService() {
    assertEquals("Call[ServersV1.get, GET /servers/{id}]", call.toString());
    assertEquals(URI.create("http://localhost"), call.service());
  }
}
