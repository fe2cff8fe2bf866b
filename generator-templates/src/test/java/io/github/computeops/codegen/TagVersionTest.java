package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagVersionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jobs - v1beta3   | jobs         | v1beta3",
        "Jobs V2          | Jobs         | v2",
        "crew_v1alpha     | crew         | v1alpha",
        "bills of lading  | bills of lading | ''",
        "tv1              | tv1          | ''"
      })
  void tagsComeApart(String tag, String stem, String version) {
    assertEquals(new TagVersion(stem, version), TagVersion.of(tag));
  }

  @Test
  void whatIsOutOfBetaIsNewerThanItsBetas() {
    assertEquals(
        List.of("v1alpha1", "v1beta2", "v1beta10", "v1", "v2beta1", "v2"),
        Stream.of("v2", "v1beta10", "v1", "v1alpha1", "v2beta1", "v1beta2")
            .map(version -> TagVersion.of("jobs - " + version))
            .sorted()
            .map(TagVersion::version)
            .toList());
  }
}
