package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;

/** What Feign's annotations say of an operation's request. */
record FeignRequest(Operation operation) {
  /** The path with Java names, and the required query parameters. */
  String line() {
    StringBuilder line = new StringBuilder(operation.method()).append(' ').append(template());
    char separator = '?';
    for (Parameter parameter : operation.required()) {
      if (parameter.isQuery()) {
        line.append(separator)
            .append(parameter.encoded())
            .append("={")
            .append(parameter.javaName())
            .append('}');
        separator = '&';
      }
    }
    return JavaText.quoted(line.toString());
  }

  private String template() {
    String template = operation.path();
    for (Parameter parameter : operation.parameters()) {
      template = template.replace("{" + parameter.name() + "}", "{" + parameter.javaName() + "}");
    }
    return template;
  }

  /** The headers, as the annotation's value. */
  String headers() {
    List<String> headers = new ArrayList<>();
    headers.add(JavaText.quoted("Accept: " + operation.accept()));
    if (operation.hasBody() && !operation.sendsBody()) {
      headers.add(JavaText.quoted("Content-Type: " + operation.contentType()));
    }
    operation.required().stream()
        .filter(Parameter::isHeader)
        .forEach(p -> headers.add(JavaText.quoted(p.name() + ": {" + p.javaName() + "}")));
    return headers.size() == 1
        ? headers.get(0)
        : "{" + LineWidth.listed(headers, "  @Headers({})") + "}";
  }
}
