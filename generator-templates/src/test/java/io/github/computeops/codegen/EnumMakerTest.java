package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumMakerTest {

  @Test
  void aConstantOfTheOverlayComesBeforeThoseOfTheRule() throws JsonProcessingException {
    String schema = "{\"x-java-constants\": {\"1_DAY\": \"ONE_DAY\"}}";
    Node node = new Description(new ObjectMapper().readTree(schema)).at("");
    List<String> values = List.of("one-day", "1_DAY", "2_DAYS", "DAYS 2");
    assertEquals(
        List.of("ONE_DAY_2", "ONE_DAY", "DAYS_2", "DAYS_2_2"),
        EnumMaker.make("Length", node, values).constants().stream()
            .map(Type.Constant::name)
            .toList());
  }
}
