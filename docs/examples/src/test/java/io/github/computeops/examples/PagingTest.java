package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.simulator.ReceivedRequest;
import io.github.computeops.simulator.Simulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {
  private final Simulator simulator = Simulator.builder().servers(250).start();
  private final ComputeOps com =
      ComputeOps.builder().baseUri(simulator.uri()).credentials(simulator.credentials()).build();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private List<String> queries() {
    return simulator.requests().stream().skip(1).map(ReceivedRequest::query).toList();
  }

  @Test
  void everyServer() {
    List<String> names = new ArrayList<>();
    // region: all
    for (ServerV1 server : com.serversV1().all()) {
      names.add(server.name().orElse("-"));
    }
    // endregion
    assertEquals(250, names.size());
    assertEquals(List.of("limit=100", "limit=100&offset=100", "limit=100&offset=200"), queries());
  }

  @Test
  void streamReadsNoPageItDoesNotNeed() {
    // region: stream
    List<ServerV1> some = com.serversV1().all().stream().limit(150).toList();
    // endregion
    assertEquals(150, some.size());
    assertEquals(List.of("limit=100", "limit=100&offset=100"), queries());
  }

  @Test
  void pagesOfAnotherSize() {
    List<String> progress = new ArrayList<>();
    // region: pages
    ServersV1.ListQuery query = ServersV1.ListQuery.builder().limit(50).offset(100).build();
    for (ServerCollectionV1 page : com.serversV1().all(query).pages()) {
      progress.add(page.offset() + page.count() + " of " + page.total());
    }
    // endregion
    assertEquals(List.of("150 of 250", "200 of 250", "250 of 250"), progress);
  }

  @Test
  void nextPageMeanwhile() {
    List<String> names = new ArrayList<>();
    // region: prefetching
    for (ServerV1 server : com.serversV1().all().prefetching()) {
      names.add(server.name().orElse("-"));
    }
    // endregion
    assertEquals(250, names.size());
  }

  @Test
  void onePage() {
    // region: one
    ServerCollectionV1 page = com.serversV1().list(ServersV1.ListQuery.builder().limit(0).build());
    long total = page.total();
    // endregion
    assertEquals(250, total);
  }
}
