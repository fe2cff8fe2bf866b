package io.github.computeops.spec.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.spec.CanonicalOrder;
import io.github.computeops.spec.Document;
import io.github.computeops.spec.Place;
import io.github.computeops.spec.Pointer;
import io.github.computeops.spec.Prose;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProseTransferTest {
  private static final String OURS =
      """
      openapi: 3.1.0
      info: {title: Ours}
      paths:
        /a:
          get:
            summary: Our summary
            parameters:
            - {name: x, in: query, description: Our x}
            - {name: y, in: query, description: Our y}
            responses: {'200': {description: Our response}}
      components: {schemas: {s: {properties: {description: {type: string, description: Ours too}}}}}
      """;

  private static Document document(String yaml) {
    return Document.parse("a.yaml", yaml);
  }

  private static ProseTransfer.Result transferred(String theirs) {
    return ProseTransfer.of(document(OURS), document(theirs));
  }

  @Test
  void takesFactsFromTheirsAndProseFromOursByName() {
    ProseTransfer.Result transferred =
        transferred(
            """
            openapi: 3.1.1
            info: {title: Theirs}
            paths:
              /a:
                get:
                  summary: Their summary
                  description: Their description
                  parameters:
                  - {name: y, in: query, required: true, description: Their y}
                  - {name: x, in: query, description: Their x}
                  responses: {'200': {description: Their response}}
            components: {schemas: {s: {title: Theirs, properties: {description: {type: integer, description: Theirs}}}}}
            """);
    assertEquals(
        document(
                """
                openapi: 3.1.1
                info: {title: Ours}
                paths:
                  /a:
                    get:
                      summary: Our summary
                      parameters:
                      - {name: y, in: query, required: true, description: Our y}
                      - {name: x, in: query, description: Our x}
                      responses: {'200': {description: Our response}}
                components: {schemas: {s: {properties: {description: {type: integer, description: Ours too}}}}}
                """)
            .tree(),
        transferred.description().tree());
    assertEquals(List.of(), transferred.unwritten());
  }

  @Test
  void leavesOutTheProseOfNewPlacesAndListsThem() {
    ProseTransfer.Result transferred =
        transferred(
            """
            openapi: 3.1.0
            paths:
              /b:
                get:
                  summary: Their summary
                  responses: {'200': {description: Their response}, default: {description: Theirs}}
            components: {schemas: {s: {properties: {new: {type: string, description: Theirs, example: {description: fact}}, c: {const: 1}}}}}
            """);
    assertEquals(
        document(
                """
                openapi: 3.1.0
                info: {title: Ours}
                paths:
                  /b:
                    get:
                      responses: {'200': {description: Status 200.}, default: {description: Any other response.}}
                components: {schemas: {s: {properties: {new: {type: string, example: {description: fact}}, c: {const: 1}}}}}
                """)
            .tree(),
        transferred.description().tree());
    assertEquals(
        List.of(
            "/paths/~1b/get",
            "/paths/~1b/get/responses/200",
            "/paths/~1b/get/responses/default",
            "/components/schemas/s/properties/new"),
        transferred.unwritten().stream().map(Pointer::toString).toList());
  }

  @Test
  @SuppressWarnings("unchecked")
  void restoresOurDescriptionFromItsFacts() {
    Document ours = Document.read(Path.of("compute-ops-mgmt.yaml"));
    Map<String, Object> facts = (Map<String, Object>) Prose.without(ours.tree(), Place.KEYWORDS);
    ProseTransfer.Result transferred = ProseTransfer.of(ours, new Document("facts", facts));
    assertEquals(ours.tree(), CanonicalOrder.of(transferred.description()).tree());
    assertEquals(List.of(), transferred.unwritten());
  }
}
