package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import io.github.computeops.model.ServerV1;
import java.net.URI;
import java.util.Collections;
import java.util.function.Function;
import stock.api.ServersV1Api;

/** Ways to read a whole fleet; each returns the memory of all its servers. */
interface FleetReader {
  int PAGES_AT_ONCE = 8;
  int CALLS_AT_ONCE = 64;

  /** Reads the whole, or so many of its servers if it reads them one by one. */
  long read(int servers) throws Exception;

  static FleetReader of(String name, URI base) {
    return switch (name) {
      case "pages-ours" -> pages(Contenders.ours(base), PAGES_AT_ONCE);
      case "pages-ours-sequential" -> pages(Contenders.ours(base), 1);
      case "pages-stock" -> stockPages(Contenders.stock(base));
      case "pages-by-hand" -> new ByHandAtOnce(base, PAGES_AT_ONCE)::pages;
      case "servers-ours" -> servers(Contenders.ours(base));
      case "servers-stock" -> stockServers(Contenders.stock(base));
      case "servers-by-hand" -> new ByHandAtOnce(base, CALLS_AT_ONCE)::servers;
      default -> throw new IllegalArgumentException("There is no way " + name);
    };
  }

  private static FleetReader pages(ComputeOps com, int concurrency) {
    return servers -> {
      long memory = 0;
      for (ServerV1 server : com.serversV1().all().concurrency(concurrency)) {
        memory += server.hardware().memoryMb().orElseThrow();
      }
      return memory;
    };
  }

  private static FleetReader servers(ComputeOps com) {
    Function<Integer, Iterable<String>> ids = count -> Collections.nCopies(count, Fleet.ID);
    return servers ->
        com
            .callEach(ids.apply(servers), (view, id) -> view.serversV1().get(id))
            .concurrency(CALLS_AT_ONCE)
            .stream()
            .mapToLong(outcome -> outcome.orThrow().hardware().memoryMb().orElseThrow())
            .sum();
  }

  private static FleetReader stockPages(ServersV1Api stock) {
    return servers -> {
      long memory = 0;
      for (int offset = 0; offset < Fleet.TOTAL; offset += Fleet.PAGE_SIZE) {
        for (var server :
            stock.getV1Servers(offset, Fleet.PAGE_SIZE, null, null, null).getItems()) {
          memory += server.getHardware().getMemoryMb();
        }
      }
      return memory;
    };
  }

  private static FleetReader stockServers(ServersV1Api stock) {
    return servers -> {
      long memory = 0;
      for (int i = 0; i < servers; i++) {
        memory += stock.getV1ServerById(Fleet.ID, (String) null, null).getHardware().getMemoryMb();
      }
      return memory;
    };
  }
}
