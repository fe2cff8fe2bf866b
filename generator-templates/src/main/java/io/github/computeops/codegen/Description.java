package io.github.computeops.codegen;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The prepared description, read as it stands: OpenAPI 3.1 says more than the generator's own model
 * of it keeps.
 *
 * @param memory the Java names that were given before
 * @param notes what is left out or simplified
 */
record Description(JsonNode root, Names names, NameMemory memory, Notes notes) {

  Description(JsonNode root, NameMemory memory) {
    this(root, new Names(Spelling.of(root.path(Spelling.TERM))), memory, new Notes());
  }

  Description(JsonNode root) {
    this(root, NameMemory.NONE);
  }

  static Description read(Path file, NameMemory memory) {
    try {
      return new Description(new ObjectMapper(new YAMLFactory()).readTree(file.toFile()), memory);
    } catch (IOException e) {
      throw new UncheckedIOException("The description " + file + " cannot be read", e);
    }
  }

  Node at(String pointer) {
    return new Node(this, pointer, root.at(JsonPointer.compile(pointer)));
  }
}
