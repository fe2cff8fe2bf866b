package io.github.computeops.concurrent;

import io.github.computeops.ComputeOps;
import io.github.computeops.model.ServerV1;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A service of a hundred servers, and a client that counts its calls. */
@Timeout(60)
abstract class WithFleet {
  final CallsUnderWay underWay = new CallsUnderWay();
  private final CountDownLatch never = new CountDownLatch(1);
  FleetService service;
  ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    service = new FleetService(100);
    com = service.client(b -> b.listener(underWay));
  }

  @AfterEach
  void stop() {
    never.countDown();
    com.close();
    service.close();
  }

  ConcurrentCalls<String, ServerV1> get(Iterable<String> ids) {
    return com.callEach(ids, (view, id) -> view.serversV1().get(id));
  }

  static List<String> ids(int end) {
    return IntStream.range(0, end).mapToObj(i -> "" + i).toList();
  }

  static List<String> ids(Iterable<CallOutcome<String, ServerV1>> outcomes) {
    return StreamSupport.stream(outcomes.spliterator(), false)
        .map(outcome -> outcome.orThrow().id().orElseThrow())
        .toList();
  }

  /** Requests wait until the end of the test, except those whose target ends so. */
  void stall(String... answered) {
    service.with(
        request -> {
          if (List.of(answered).stream().noneMatch(request.getTarget()::endsWith)) {
            never.await();
          }
          return null;
        });
  }
}
