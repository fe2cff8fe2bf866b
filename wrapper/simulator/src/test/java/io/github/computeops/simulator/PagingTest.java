package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1;
import io.github.computeops.model.ServerV1;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PagingTest {
  @Test
  void thousandServersAreReadOnceEachInTenPages() {
    try (Simulator simulator = Simulator.builder().servers(1_000).start();
        ComputeOps com = simulator.newClient()) {
      List<String> ids = ids(com.serversV1().all().stream());
      assertEquals(1_000, ids.size());
      assertEquals(1_000, Set.copyOf(ids).size());
      assertEquals(ids, ids(com.serversV1().all().prefetching().stream()));
      assertEquals(20, pagesRead(simulator));
    }
  }

  @Test
  void lastPageMayBeShort() {
    try (Simulator simulator = Simulator.builder().servers(1_000).start();
        ComputeOps com = simulator.newClient()) {
      ServersV1.ListQuery query = ServersV1.ListQuery.builder().limit(70).offset(30).build();
      assertEquals(970, new HashSet<>(ids(com.serversV1().all(query).stream())).size());
      assertEquals(14, pagesRead(simulator));
    }
  }

  private static long pagesRead(Simulator simulator) {
    return simulator.requests().stream()
        .filter(request -> request.path().endsWith("/servers"))
        .count();
  }

  private static List<String> ids(Stream<ServerV1> servers) {
    return servers.map(server -> server.toMap().get("id").toString()).toList();
  }
}
