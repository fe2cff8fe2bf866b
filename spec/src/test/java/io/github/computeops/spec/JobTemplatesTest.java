package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of job templates are used, and what is said about others. */
class JobTemplatesTest {
  static final String ONE =
      """
      jobTemplates:
      - java: ServerPowerOn
        name: Server Power On
        id: 0cbb2377-1834-488d-840c-d5bf788c34fb
        resourceType: compute-ops-mgmt/server
        does: Turns a server on.
        usually: PT1M
        source: [jobs]
      """;
  static final String ADDED =
      """
      x-job-templates:
      - java: ServerPowerOn
        name: Server Power On
        id: '0cbb2377-1834-488d-840c-d5bf788c34fb'
        resourceType: compute-ops-mgmt/server
        does: Turns a server on.
        usually: PT1M
        source:
        - jobs
      """;
  private static final String PARAMETERS = ONE + "  parameters:\n";

  private static Object added(String yaml) {
    Document description = Given.description("{openapi: 3.1.0}");
    JobTemplates.addTo(description, Document.parse("jobs.yaml", yaml));
    return description.tree().get(JobTemplates.TERM);
  }

  private static String sentence(String yaml) {
    return Given.sentence(() -> added(yaml));
  }

  @Test
  void ourFileHasTheThirtyTwoDocumentedTemplates() {
    Document description = Given.description("{openapi: 3.1.0}");
    JobTemplates.addTo(description, Document.read(Path.of("job-templates.yaml")));
    assertEquals(32, ((List<?>) description.tree().get(JobTemplates.TERM)).size());
  }

  @Test
  void parametersAreKeptAsTheyAre() {
    assertEquals(
        Given.tree(PARAMETERS + "  - {name: a, type: integer, maximum: 4, default: 4, says: A.}\n")
            .toString()
            .replaceFirst("\\{jobTemplates=(.*)}", "$1"),
        added(PARAMETERS + "  - {name: a, type: integer, maximum: 4, default: 4, says: A.}\n")
            .toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jobTemplates: []", "jobTemplates: {}", "templates: 1"})
  void aFileWithoutTemplatesIsRejected(String yaml) {
    assertEquals(
        "jobs.yaml#/jobTemplates: is not a list of templates; add one, or do without the file.",
        sentence(yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java: ServerPowerOn|java: on|java: is \"on\"; it needs a class, such as ServerPowerOn.",
        "id: 0cbb2377-1834-488d-840c-d5bf788c34fb|id: X|id: is \"X\"; it needs a UUID in lower case.",
        "compute-ops-mgmt/server|server|resourceType: is \"server\"; it needs a type, such as"
            + " compute-ops-mgmt/server.",
        "does: Turns a server on.|does: on|does: is \"on\"; it needs a sentence.",
        "name: Server Power On|serverName: x|name: is \"\"; it needs what HPE calls the template.",
        "PT1M|soon|usually: needs a duration above zero, such as PT2M.",
        "PT1M|PT0S|usually: needs a duration above zero, such as PT2M."
      })
  void aFaultIsNamedWithItsPlace(String part, String faulty, String fault) {
    assertEquals("jobs.yaml#/jobTemplates/0/" + fault, sentence(ONE.replaceFirst(part, faulty)));
  }

  @Test
  void anUnknownKeyIsRejected() {
    assertEquals(
        "jobs.yaml#/jobTemplates/0/usualy: is unknown; use one of approvable, does, id, java, name,"
            + " needs, parameters, resourceType, serverName, source, usually.",
        sentence(ONE.replace("usually", "usualy")));
  }

  @Test
  void twoTemplatesHaveTwoIds() {
    String twice = ONE + ONE.replace("jobTemplates:\n", "").replace("PowerOn", "PowerUp");
    assertEquals(
        "jobs.yaml#/jobTemplates/1/id: \"0cbb2377-1834-488d-840c-d5bf788c34fb\" is at"
            + " /jobTemplates/0/id already; change one of them.",
        sentence(twice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: text|type: is \"text\"; use boolean, integer, string or list.",
        "type: list|items: belongs to a list, which has to have it, and to nothing else.",
        "type: string, items: {type: string}|items: belongs to a list, which has to have it, and to nothing else.",
        "type: string, maximum: 3|type: is string, which has no range; remove the range.",
        "type: boolean, default: 1|default: is 1, which is not of the parameter's type.",
        "type: boolean, default: true, required: true|default: never applies, since the parameter is required; remove one.",
        "type: integer, minimum: 2, default: 1|default: is 1, which is outside the range.",
        "type: integer, maximum: 2, default: 3|default: is 3, which is outside the range.",
        "type: string, values: [x], default: y|default: is y, which is not among the values.",
        "type: string, otherSpelling: a|otherSpelling: is the name itself; remove it.",
        "type: list, items: {type: integer}|items/type: is \"integer\"; it needs the type string, or properties.",
        "type: list, items: {java: x, properties: []}|items/java: is \"x\"; it needs a class, such as Volume.",
        "type: list, items: 3|items: is not an object; see the head of the file for what it may have."
      })
  void aFaultyParameterIsNamedWithItsPlace(String members, String fault) {
    assertEquals(
        "jobs.yaml#/jobTemplates/0/parameters/0/" + fault,
        sentence(PARAMETERS + "  - {name: a, says: A., " + members + "}\n"));
  }

  @Test
  void aParameterIsThereOnce() {
    String parameter = "  - {name: a, says: A., type: string}\n";
    assertEquals(
        "jobs.yaml#/jobTemplates/0/parameters/1/name: \"a\" is there twice; remove one of them.",
        sentence(PARAMETERS + parameter + parameter));
  }

  @Test
  void parametersAreAList() {
    assertEquals(
        "jobs.yaml#/jobTemplates/0/parameters: is not a list.",
        sentence(ONE + "  parameters: 3\n"));
  }
}
