package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A GET of one server, and reading two of its properties. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GetServer {
  /** This SDK. */
  @Benchmark
  public String ours(Scene scene) {
    return read(scene.ours);
  }

  /** This SDK over OkHttp. */
  @Benchmark
  public String oursOverOkHttp(Scene scene) {
    return read(scene.overOkHttp);
  }

  /** This SDK over the JDK's HTTP client. */
  @Benchmark
  public String oursOverJdk(Scene scene) {
    return read(scene.overJdk);
  }

  private static String read(ComputeOps com) {
    var hardware = com.serversV1().get(Fleet.ID).hardware();
    return hardware.serialNumber().orElseThrow() + hardware.memoryMb().orElseThrow();
  }

  /** The stock client. */
  @Benchmark
  public String stock(Scene scene) {
    var hardware = scene.stock.getV1ServerById(Fleet.ID, (String) null, null).getHardware();
    return hardware.getSerialNumber() + hardware.getMemoryMb();
  }

  /** By hand. */
  @Benchmark
  public String byHand(Scene scene) throws IOException, InterruptedException {
    var hardware = scene.byHand.server(Fleet.ID).hardware();
    return hardware.serialNumber() + hardware.memoryMb();
  }

  /** A socket without a client. */
  @Benchmark
  public int bareSocket(BareSocket socket) throws IOException {
    return socket.exchange();
  }
}
