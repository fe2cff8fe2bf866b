package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.computeops.model.GroupResponseV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1PlatformFamily;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The models have annotations that Jackson 2 and Jackson 3 read. */
class JacksonTwoTest {
  private final ObjectMapper jackson =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @Test
  void modelKeepsUnknownValuesAndProperties() throws Exception {
    String json = "{\"platformFamily\":\"NEW\",\"hardware\":{\"memoryMb\":1,\"x\":[1.50,null]}}";
    ServerV1 server = jackson.readValue(json, ServerV1.class);
    assertEquals(Optional.of(1L), server.hardware().memoryMb());
    assertEquals(Optional.of(ServerV1PlatformFamily.of("NEW")), server.platformFamily());
    assertEquals(json, jackson.writeValueAsString(server));
  }

  @Test
  void unionIsReadAsItsVariant() throws Exception {
    String json = "{\"deviceType\":\"DIRECT_CONNECT_SERVER\"}";
    GroupResponseV1 group = jackson.readValue(json, GroupResponseV1.class);
    assertEquals(GroupServerResponseV1.class, group.getClass());
    assertEquals(json, jackson.writeValueAsString(group));
  }

  @Test
  void enumerationIsReadAndWrittenAsText() throws Exception {
    assertEquals(
        ServerV1PlatformFamily.PROLIANT,
        jackson.readValue("\"PROLIANT\"", ServerV1PlatformFamily.class));
    assertEquals("\"NEW\"", jackson.writeValueAsString(ServerV1PlatformFamily.of("NEW")));
  }
}
