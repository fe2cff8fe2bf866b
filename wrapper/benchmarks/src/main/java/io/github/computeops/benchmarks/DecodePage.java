package io.github.computeops.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import stock.ApiClient;

/** Decodes a page of 100 servers, about 320 KB, and reads one property of each. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class DecodePage {
  private final ObjectMapper stock = new ApiClient().getObjectMapper();

  /** This SDK. */
  @Benchmark
  public long ours() throws IOException {
    long memory = 0;
    for (ServerV1 server : Codec.decode(Fleet.PAGE, ServerCollectionV1.TYPE).items()) {
      memory += server.hardware().memoryMb().orElse(0L);
    }
    return memory;
  }

  /** The stock client's mapper and models. */
  @Benchmark
  public long stock() throws IOException {
    long memory = 0;
    for (var server :
        stock.readValue(Fleet.PAGE, stock.model.ServerCollectionV1.class).getItems()) {
      memory += server.getHardware().getMemoryMb();
    }
    return memory;
  }

  /** Plain Jackson into the same structure: a tree of maps and lists. */
  @Benchmark
  public Object plainTree() {
    return ByHand.MAPPER.readValue(Fleet.PAGE, Map.class);
  }

  /** Plain Jackson into records that have all properties. */
  @Benchmark
  public long plainRecords() {
    long memory = 0;
    for (HandServer server : ByHand.MAPPER.readValue(Fleet.PAGE, HandServer.Page.class).items()) {
      memory += server.hardware().memoryMb();
    }
    return memory;
  }
}
