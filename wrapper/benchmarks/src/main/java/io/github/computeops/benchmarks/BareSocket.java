package io.github.computeops.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Sends prepared bytes through one connection: measures the server and the loopback interface. */
@State(Scope.Thread)
public class BareSocket {
  private static final byte[] REQUEST =
      ("GET /compute-ops-mgmt/v1/servers/" + Fleet.ID + " HTTP/1.1\r\nHost: fleet\r\n\r\n")
          .getBytes(StandardCharsets.US_ASCII);
  private final byte[] response = new byte[PreparedResponses.lengthOf(Fleet.SERVER)];
  private Socket socket;

  /** Connects. */
  @Setup(Level.Trial)
  public void connect(Scene scene) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), scene.port());
    socket.setTcpNoDelay(true);
  }

  int exchange() throws IOException {
    socket.getOutputStream().write(REQUEST);
    return socket.getInputStream().readNBytes(response, 0, response.length);
  }

  /** Closes the connection. */
  @TearDown(Level.Trial)
  public void close() throws IOException {
    socket.close();
  }
}
