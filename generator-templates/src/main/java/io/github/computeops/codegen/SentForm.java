package io.github.computeops.codegen;

import java.util.stream.Collectors;

/**
 * What the Javadoc says of a body that is not JSON.
 *
 * @param mediaType the one that the description names first
 * @param parts the names of its fields or parts, if it is a form; may be empty
 */
record SentForm(String mediaType, String parts) {
  static SentForm of(Node operation) {
    Node content = BodyReader.content(operation).orElseThrow();
    String parts =
        new SchemaForm(content.get("schema").resolved())
            .properties().keySet().stream().map(JavaText::code).collect(Collectors.joining(", "));
    return new SentForm(content.name(), parts);
  }

  String after(String said) {
    String fields = parts.isEmpty() ? "" : " with the fields " + parts;
    return sentence(said) + " Sent as " + JavaText.code(mediaType) + fields + ".";
  }

  static String sentence(String said) {
    return said.matches("(?s).*[.!?]") ? said : said + ".";
  }
}
