package io.github.computeops.benchmarks;

import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.internal.request.PercentEncoding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Builds and encodes a filter with two terms. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class BuildFilter {
  private String name = "o'neill";
  private long memory = 524_288;

  /** This SDK. */
  @Benchmark
  public String ours() {
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder()
            .filter(
                ServersV1Filter.HOST_HOSTNAME
                    .eq(name)
                    .and(ServersV1Filter.HARDWARE_MEMORY_MB.ge(memory)))
            .build();
    return PercentEncoding.of(query.parameters().get("filter").get(0));
  }

  /** By hand. */
  @Benchmark
  public String byHand() {
    return URLEncoder.encode(
        "host/hostname eq '" + name.replace("'", "''") + "' and hardware/memoryMb ge " + memory,
        StandardCharsets.UTF_8);
  }
}
