package io.github.computeops.simulator.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.CapturedLog;
import io.github.computeops.simulator.internal.description.Description;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {
  @Test
  void keywordsBesideJsonSchemaAreIgnoredInSilence() {
    Map<String, Object> text = Map.of("type", "string", "x-invented", 1);
    try (CapturedLog log = new CapturedLog("com.networknt.schema")) {
      Schemas schemas = new Schemas(Description.of(Map.of("text", text)));
      assertEquals(List.of(), schemas.violations("/text", JsonMapper.shared().readTree("\"a\"")));
      assertEquals(1, schemas.violations("/text", JsonMapper.shared().readTree("1")).size());
      assertEquals(0, log.records().size());
    }
  }
}
