package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.json.JsonReadException;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An item with the wrong JSON type fails only if it is read; the rest of the page can be read. */
class BrokenElementTest {
  private static final int BROKEN = 57;

  @Test
  void stringInsteadOfAnObjectFailsWhenItIsRead() {
    ServerCollectionV1 page = pageWith(Map.of("id", "s57", "hardware", "none"));
    List<ServerV1> servers = page.items();
    assertEquals(100, servers.size());
    for (int i = 0; i < servers.size(); i++) {
      assertEquals(Optional.of("s" + i), servers.get(i).id());
      if (i != BROKEN) {
        assertEquals(Optional.of("serial"), servers.get(i).hardware().serialNumber());
      }
    }
    JsonReadException broken =
        assertThrows(JsonReadException.class, () -> servers.get(BROKEN).hardware().serialNumber());
    assertEquals(
        "$.items[57].hardware should be an object but is the string \"none\"; toMap() returns it as it is.",
        broken.getMessage());
  }

  @Test
  void itemThatIsNotAnObjectFailsWhenItIsRead() {
    List<ServerV1> servers = pageWith("none").items();
    assertEquals(Optional.of("s56"), servers.get(BROKEN - 1).id());
    assertEquals(Optional.of("s58"), servers.get(BROKEN + 1).id());
    JsonReadException broken =
        assertThrows(JsonReadException.class, () -> servers.get(BROKEN).id());
    assertEquals(
        "$.items[57] should be an object but is the string \"none\"; toMap() returns it as it is.",
        broken.getMessage());
  }

  private static ServerCollectionV1 pageWith(Object broken) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      items.add(
          i == BROKEN
              ? broken
              : Map.of("id", "s" + i, "hardware", Map.of("serialNumber", "serial")));
    }
    return ServerCollectionV1.of(Map.of("count", 100, "items", items));
  }
}
