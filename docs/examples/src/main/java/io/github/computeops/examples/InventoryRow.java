package io.github.computeops.examples;

import io.github.computeops.model.ServerV1;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a server as a line of CSV, as RFC 4180 defines it. */
final class InventoryRow {
  static final String HEADER =
      "id,name,serial number,model,generation,power,health,memory MB,operating system,location\r\n";

  private InventoryRow() {}

  static String of(List<ServerV1> servers) {
    return servers.stream().map(InventoryRow::of).collect(Collectors.joining());
  }

  private static String of(ServerV1 server) {
    return Stream.of(
            server.id(),
            server.name(),
            server.hardware().serialNumber(),
            server.hardware().model(),
            server.serverGeneration(),
            server.hardware().powerState(),
            server.hardware().health().summary(),
            server.hardware().memoryMb(),
            server.host().osName(),
            Optional.ofNullable(server.tags().get("location")))
        .map(InventoryRow::field)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(Optional<?> value) {
    String text = value.map(Object::toString).orElse("");
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
