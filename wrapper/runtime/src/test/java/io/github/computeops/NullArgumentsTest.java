package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.body.RequestBody;
import io.github.computeops.filter.EventProperties;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.TextProperty;
import io.github.computeops.job.JobRequest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null is rejected with a sentence that names the argument. */
class NullArgumentsTest {
  private static final Filter FILTER = FilterProperty.text("name").eq("a");
  private static final Map<String, String> NULLS = Collections.singletonMap("a", null);

  @Test
  void filterNamesWhatIsNull() {
    rejected("filter", () -> Filter.parse(null));
    rejected("dialect", () -> Filter.parse("name eq 'a'", null));
    rejected("filter", () -> Filter.not(null));
    rejected("filter", () -> FILTER.and(null));
    rejected("filter", () -> Filter.anyOf((Filter[]) null));
    rejected("property of a filter", () -> FilterProperty.text(null));
    rejected("property", () -> EventProperties.before((TextProperty) null));
    rejected("property", () -> EventProperties.changed(null));
  }

  @Test
  void bodyNamesWhatIsNull() {
    rejected("value of a field of the body", () -> RequestBody.form(NULLS));
    assertEquals(
        "\"null\" is not a media type; give one such as application/octet-stream or text/csv.",
        assertThrows(IllegalArgumentException.class, () -> RequestBody.text("a", null))
            .getMessage());
  }

  @Test
  void jobNamesWhatIsNull() {
    rejected("name of the parameter", () -> JobRequest.of("template").parameter(null, 1));
  }

  private static void rejected(String name, Executable call) {
    assertEquals(
        "The " + name + " must not be null.",
        assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
