package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Small descriptions, written where they are tested. */
final class Given {
  private Given() {}

  static Description description(String yaml) {
    try {
      return new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ApiReader reader(String yaml) {
    return new ApiReader(description(yaml));
  }
}
