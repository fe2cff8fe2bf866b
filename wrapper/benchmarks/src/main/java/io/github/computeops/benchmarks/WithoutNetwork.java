package io.github.computeops.benchmarks;

import feign.Request;
import feign.Response;
import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A GET of one server over a transport that responds at once: the cost without the network. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class WithoutNetwork {
  private static final Map<String, Collection<String>> HEADERS =
      Map.of("content-type", List.of("application/json"));
  private final ComputeOps com =
      ComputeOps.builder()
          .baseUri(URI.create("http://fleet"))
          .credentials(Credentials.bearerToken("t0ken"))
          .transport((request, options) -> respond(request))
          .build();

  private static Response respond(Request request) {
    return Response.builder()
        .status(200)
        .headers(HEADERS)
        .request(request)
        .body(new ByteArrayInputStream(Fleet.SERVER), null)
        .build();
  }

  /** This SDK, from the call to the model. */
  @Benchmark
  public String ours() {
    var hardware = com.serversV1().get(Fleet.ID).hardware();
    return hardware.serialNumber().orElseThrow() + hardware.memoryMb().orElseThrow();
  }

  /** By hand: decoding only. */
  @Benchmark
  public String byHand() {
    var hardware =
        ByHand.MAPPER
            .readValue(new ByteArrayInputStream(Fleet.SERVER), HandServer.class)
            .hardware();
    return hardware.serialNumber() + hardware.memoryMb();
  }
}
