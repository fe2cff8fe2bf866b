package io.github.computeops.spec;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The job templates beside the description, checked, for the generator to make requests of. */
final class JobTemplates {
  /** What the prepared description calls them. */
  static final String TERM = "x-job-templates";

  private static final String LIST = "jobTemplates";
  private static final String CLASS = "[A-Z][A-Za-z0-9]*";
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Set<String> KEYS =
      Set.of(
          "java",
          "name",
          "serverName",
          "id",
          "resourceType",
          "does",
          "usually",
          "needs",
          "approvable",
          "source",
          "parameters");

  private final Document document;
  private final Map<String, Pointer> seen = new HashMap<>();

  private JobTemplates(Document document) {
    this.document = document;
  }

  /**
   * Adds the templates of a file to a description.
   *
   * @throws SpecException if the file has a fault
   */
  static void addTo(Document description, Document file) {
    description.tree().put(TERM, new JobTemplates(file).checked());
  }

  private Object checked() {
    Pointer at = Pointer.ROOT.child(LIST);
    Object templates = document.tree().get(LIST);
    if (!(templates instanceof List<?> list) || list.isEmpty()) {
      throw document.fault(at, "is not a list of templates; add one, or do without the file.");
    }
    for (int i = 0; i < list.size(); i++) {
      template(new Entry(document, at.child(i), list.get(i)));
    }
    return templates;
  }

  private void template(Entry template) {
    template.hasOnly(KEYS);
    template.matches("java", CLASS, "a class, such as ServerPowerOn");
    template.matches("id", UUID, "a UUID in lower case");
    template.matches(
        "resourceType", "compute-ops-mgmt/[a-z-]+", "a type, such as compute-ops-mgmt/server");
    template.matches("does", "(?s)[A-Z].*\\.", "a sentence");
    template.matches("name", ".+", "what HPE calls the template");
    duration(template);
    unique(template, "java");
    unique(template, "id");
    unique(template, "name");
    new JobParameters(template).check();
  }

  private void duration(Entry template) {
    try {
      if (Duration.parse(template.text("usually")).compareTo(Duration.ZERO) <= 0) {
        throw new DateTimeException("not positive");
      }
    } catch (DateTimeException e) {
      throw template.fault("usually", "needs a duration above zero, such as PT2M.");
    }
  }

  private void unique(Entry template, String key) {
    Pointer at = template.at().child(key);
    Pointer earlier = seen.putIfAbsent(key + " " + template.text(key), at);
    if (earlier != null) {
      throw template.fault(
          key, "\"" + template.text(key) + "\" is at " + earlier + " already; change one of them.");
    }
  }
}
