package io.github.computeops.benchmarks;

import io.github.computeops.model.ServerV1;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Iterates 10,000 servers in pages of 100, and reads one property of each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class IterateFleet {
  /** This SDK. */
  @Benchmark
  public long ours(Scene scene) {
    long memory = 0;
    for (ServerV1 server : scene.ours.serversV1().all()) {
      memory += server.hardware().memoryMb().orElse(0L);
    }
    return memory;
  }

  /** This SDK, with prefetching. */
  @Benchmark
  public long oursPrefetching(Scene scene) {
    long memory = 0;
    for (ServerV1 server : scene.ours.serversV1().all().prefetching()) {
      memory += server.hardware().memoryMb().orElse(0L);
    }
    return memory;
  }

  /** The stock client, paged by hand. */
  @Benchmark
  public long stock(Scene scene) {
    long memory = 0;
    for (int offset = 0; offset < Fleet.TOTAL; offset += Fleet.PAGE_SIZE) {
      var page = scene.stock.getV1Servers(offset, Fleet.PAGE_SIZE, null, null, null);
      for (var server : page.getItems()) {
        memory += server.getHardware().getMemoryMb();
      }
    }
    return memory;
  }

  /** By hand. */
  @Benchmark
  public long byHand(Scene scene) throws IOException, InterruptedException {
    long memory = 0;
    for (int offset = 0; offset < Fleet.TOTAL; offset += Fleet.PAGE_SIZE) {
      for (HandServer server : scene.byHand.page(offset).items()) {
        memory += server.hardware().memoryMb();
      }
    }
    return memory;
  }
}
