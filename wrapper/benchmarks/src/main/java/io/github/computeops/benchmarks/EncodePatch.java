package io.github.computeops.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.computeops.model.SettingsUpdateRequestV1;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import stock.ApiClient;

/** Builds and encodes a merge patch of a setting. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class EncodePatch {
  private final ObjectMapper stock = new ApiClient().getObjectMapper();
  private String name = "virtualisation";
  private String description = "BIOS of the hosts that run virtual machines";

  /** This SDK. */
  @Benchmark
  public byte[] ours() {
    return Codec.encode(
        SettingsUpdateRequestV1.builder().name(name).description(description).build());
  }

  /** The stock client's mapper and models. */
  @Benchmark
  public byte[] stock() throws IOException {
    return stock.writeValueAsBytes(
        new stock.model.SettingsUpdateRequestV1().name(name).description(description));
  }

  /** By hand. */
  @Benchmark
  public byte[] byHand() {
    return ByHand.MAPPER.writeValueAsBytes(new Patch(name, description));
  }

  record Patch(String name, String description) {}
}
