package io.github.computeops.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/** 64 threads, each of which reads one server after the other. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(64)
public class Burst {
  /** This SDK. */
  @Benchmark
  public Object ours(Scene scene) {
    return scene.ours.serversV1().get(Fleet.ID);
  }

  /** This SDK over OkHttp. */
  @Benchmark
  public Object oursOverOkHttp(Scene scene) {
    return scene.overOkHttp.serversV1().get(Fleet.ID);
  }

  /** This SDK over the JDK's HTTP client. */
  @Benchmark
  public Object oursOverJdk(Scene scene) {
    return scene.overJdk.serversV1().get(Fleet.ID);
  }

  /** This SDK, with a token that is valid for one second. */
  @Benchmark
  public Object oursWhileTokensExpire(ExpiringScene scene) {
    return scene.ours.serversV1().get(Fleet.ID);
  }

  /** The stock client. */
  @Benchmark
  public Object stock(Scene scene) {
    return scene.stock.getV1ServerById(Fleet.ID, (String) null, null);
  }

  /** By hand. */
  @Benchmark
  public Object byHand(Scene scene) throws IOException, InterruptedException {
    return scene.byHand.server(Fleet.ID);
  }

  /** A socket without a client. */
  @Benchmark
  public int bareSocket(BareSocket socket) throws IOException {
    return socket.exchange();
  }
}
