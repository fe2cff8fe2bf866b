package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation, as the templates see it.
 *
 * @param name the Java method
 * @param body the request body's type, or null
 * @param result the answer's type, or null
 */
record Operation(
    Node source,
    String method,
    String path,
    String name,
    String tag,
    List<Parameter> parameters,
    JavaType body,
    String contentType,
    JavaType result,
    String accept) {

  String summary() {
    String summary = source.text("summary");
    return JavaText.javadoc(summary.isBlank() ? method + " " + path : summary)
        + (summary.endsWith(".") ? "" : ".");
  }

  String details() {
    return JavaText.javadoc(source.text("description"));
  }

  boolean deprecated() {
    return source.flag("deprecated");
  }

  /** What to call instead, where the overlay says it. */
  String successor() {
    return JavaText.javadoc(
        source
            .optional("x-successor")
            .map(name -> "Use " + name + " instead.")
            .orElse("The service announced its removal."));
  }

  /** The operation as documentation shows it. */
  String shown() {
    return JavaText.code(method + " " + path).replace("/{", "/:");
  }

  /** Feign's request line: the path with Java names, and the required query parameters. */
  String requestLine() {
    StringBuilder line = new StringBuilder(method).append(' ').append(template());
    char separator = '?';
    for (Parameter parameter : required()) {
      if (parameter.isQuery()) {
        line.append(separator)
            .append(encoded(parameter))
            .append("={")
            .append(parameter.javaName())
            .append('}');
        separator = '&';
      }
    }
    return JavaText.quoted(line.toString());
  }

  private static String encoded(Parameter parameter) {
    return java.net.URLEncoder.encode(parameter.name(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String template() {
    String template = path;
    for (Parameter parameter : parameters) {
      template = template.replace("{" + parameter.name() + "}", "{" + parameter.javaName() + "}");
    }
    return template;
  }

  /** The header lines of Feign. */
  String headers() {
    List<String> headers = new ArrayList<>();
    headers.add(JavaText.quoted("Accept: " + accept));
    if (body != null) {
      headers.add(JavaText.quoted("Content-Type: " + contentType));
    }
    required().stream()
        .filter(Parameter::isHeader)
        .forEach(p -> headers.add(JavaText.quoted(p.name() + ": {" + p.javaName() + "}")));
    return String.join(", ", headers);
  }

  List<Parameter> required() {
    return parameters.stream().filter(Parameter::required).toList();
  }

  List<Parameter> optional() {
    return parameters.stream().filter(parameter -> !parameter.required()).toList();
  }

  boolean hasQuery() {
    return !optional().isEmpty();
  }

  String query() {
    return Names.capital(name) + "Query";
  }

  boolean hasBody() {
    return body != null;
  }

  boolean hasResult() {
    return result != null;
  }

  String returns() {
    return Optional.ofNullable(result).map(JavaType::name).orElse("void");
  }

  String bodyType() {
    return body.argument();
  }

  String bodyJavadoc() {
    String text = source.get("requestBody").resolved().text("description");
    return text.isBlank() ? "what to send" : JavaText.javadoc(text);
  }

  String resultJavadoc() {
    return JavaText.javadoc(
        success()
            .map(node -> node.text("description"))
            .filter(text -> !text.isBlank())
            .orElse("the answer"));
  }

  private Optional<Node> success() {
    return source.get("responses").children().stream()
        .filter(node -> node.name().startsWith("2"))
        .findFirst()
        .map(Node::resolved);
  }

  /** The parameters of the method as declared. */
  String declared() {
    List<String> declared = new ArrayList<>();
    required()
        .forEach(
            p -> declared.add(p.annotation() + " " + p.type().argument() + " " + p.javaName()));
    if (hasBody()) {
      declared.add(bodyType() + " " + bodyName());
    }
    if (hasQuery()) {
      declared.add("@QueryMap " + query() + " query");
    }
    return String.join(", ", declared);
  }

  /** The parameters of the short form, without the query. */
  String shortDeclared() {
    List<String> declared = new ArrayList<>();
    required().forEach(p -> declared.add(p.type().argument() + " " + p.javaName()));
    if (hasBody()) {
      declared.add(bodyType() + " " + bodyName());
    }
    return String.join(", ", declared);
  }

  String shortArguments() {
    List<String> arguments = new ArrayList<>();
    required().forEach(p -> arguments.add(p.javaName()));
    if (hasBody()) {
      arguments.add(bodyName());
    }
    arguments.add(query() + ".none()");
    return String.join(", ", arguments);
  }

  String bodyName() {
    return parameters.stream().anyMatch(p -> p.javaName().equals("body")) ? "body_" : "body";
  }

  String key() {
    return method.toLowerCase(Locale.ROOT) + " " + path;
  }
}
