package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads a description that must be rejected. */
final class Rejection {
  static final String AT_SCHEMA =
      "The description at #/paths/~1x/get/responses/200/content/application~1json/schema";

  private Rejection() {}

  static String answering(String schema) {
    return """
        paths:
          /x:
            get:
              responses:
                "200":
                  content:
                    application/json:
                      schema: %s
        """
        .formatted(schema);
  }

  static void assertRejected(String message, String description) {
    UnsupportedDescriptionException rejection =
        assertThrows(
            UnsupportedDescriptionException.class, () -> new ApiReader(parsed(description)).read());
    assertEquals(message, rejection.getMessage());
  }

  private static Description parsed(String yaml) throws JsonProcessingException {
    return new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml));
  }
}
