package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.internal.transport.HostLookups;
import io.github.computeops.internal.transport.apache.ApacheEngine;
import io.github.computeops.internal.transport.okhttp.OkHttpEngine;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host whose addresses change, or of which one is dead. Linux has all of 127.0.0.0/8. */
class AddressesTest {
  private final MockWebServer older = new MockWebServer();
  private final MockWebServer newer = new MockWebServer();

  @BeforeEach
  void starts() throws Exception {
    older.start(InetAddress.getByName("127.0.0.1"), 0);
    newer.start(InetAddress.getByName("127.0.0.2"), older.getPort());
  }

  @AfterEach
  void ends() {
    older.close();
    newer.close();
  }

  /** Makes a transport that finds addresses as it is told. */
  private interface Engine {
    Transport with(HostLookups.Resolver resolver);
  }

  static Stream<Engine> engines() {
    return Stream.of(
        to -> new Transport(Optional.empty(), (c, t, name) -> ApacheEngine.open(c, t, name, to)),
        to -> new Transport(Optional.empty(), (c, t, name) -> OkHttpEngine.open(c, t, name, to)));
  }

  private ComputeOps client(Engine engine, HostLookups.Resolver resolver) {
    return TestClient.of(
        URI.create("http://service.example:" + older.getPort()),
        b -> b.transport(engine.with(resolver)));
  }

  private static InetAddress[] addresses(String... numbers) throws UnknownHostException {
    InetAddress[] addresses = new InetAddress[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      addresses[i] = InetAddress.getByName(numbers[i]);
    }
    return addresses;
  }

  @ParameterizedTest
  @MethodSource("engines")
  void newConnectionGoesToTheAddressThatTheHostHasNow(Engine engine) {
    AtomicInteger lookups = new AtomicInteger();
    older.enqueue(new MockResponse.Builder().setHeader("Connection", "close").body("{}").build());
    newer.enqueue(new MockResponse.Builder().body("{}").build());
    newer.enqueue(new MockResponse.Builder().body("{}").build());
    try (ComputeOps com =
        client(
            engine,
            host -> addresses(lookups.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2"))) {
      com.serversV1().get("1");
      com.serversV1().get("2");
      com.serversV1().get("3");
    }
    assertEquals(1, older.getRequestCount());
    assertEquals(2, newer.getRequestCount());
    assertEquals(2, lookups.get());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void hostOfWhichOneAddressIsDeadIsReachedAtTheOther(Engine engine) {
    newer.enqueue(new MockResponse.Builder().body("{}").build());
    try (ComputeOps com = client(engine, host -> addresses("127.0.0.3", "127.0.0.2"))) {
      com.serversV1().get("1");
    }
    assertEquals(1, newer.getRequestCount());
  }
}
