package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An operation, as the templates see it.
 *
 * @param name the Java method
 * @param clientHeaders the headers the client sets where it is told to
 * @param body the request body's type, or null
 * @param result the answer's type, or null
 * @param paging how its pages follow each other, or null where its answer is no page
 * @param filterable what the collection it answers can be filtered by, or null
 * @param successors of this and all others, where they are deprecated
 */
record Operation(
    Node source,
    String method,
    String path,
    String name,
    String tag,
    List<Parameter> parameters,
    List<String> clientHeaders,
    JavaType body,
    String contentType,
    JavaType result,
    String accept,
    Paging paging,
    Filterable filterable,
    Successors successors) {
  String summary() {
    return JavaText.javadoc(sentence());
  }

  /** The summary in Markdown. */
  String text() {
    return JavaText.markdown(sentence());
  }

  private String sentence() {
    String summary = source.text("summary").strip();
    String sentence = summary.isEmpty() ? sent() : summary;
    return sentence.matches(".*[.!?]") ? sentence : sentence + ".";
  }

  /** The first line of the request, without the query. */
  String line() {
    return method + " " + path;
  }

  boolean hasDetails() {
    return !details().isEmpty();
  }

  String details() {
    return JavaText.javadoc(source.text("description"));
  }

  boolean deprecated() {
    return source.flag("deprecated");
  }

  /** What to call instead, where the overlay says it. */
  String successor() {
    return successors.of(this, name);
  }

  private String sent() {
    return "Sends `" + line() + "`.";
  }

  boolean hasShown() {
    return !shown().isEmpty();
  }

  /** What is sent, if the summary does not say it; what that starts, and what it throws. */
  String shown() {
    String sent = source.text("summary").isBlank() ? "" : JavaText.javadoc(sent());
    return (sent + Outcome.sentences(source)).strip();
  }

  /** Feign's request line. */
  String requestLine() {
    return new FeignRequest(this).line();
  }

  /** The header lines of Feign, as the annotation's value. */
  String headers() {
    return new FeignRequest(this).headers();
  }

  boolean hasClientHeaders() {
    return !clientHeaders.isEmpty();
  }

  /** The value of the annotation that names them. */
  String clientHeaderNames() {
    List<String> names = clientHeaders.stream().map(JavaText::quoted).toList();
    return names.size() == 1 ? names.get(0) : "{" + String.join(", ", names) + "}";
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

  /** Whether the caller gives a body that says its media type itself. */
  boolean sendsBody() {
    return JavaType.BODY.equals(body);
  }

  boolean returnsStream() {
    return JavaType.STREAM.equals(result);
  }

  boolean hasResult() {
    return result != null;
  }

  /** What to filter, sort and select by, in words. */
  String constants() {
    return filterable == null ? "" : ", such as the constants of {@link " + filterable.name() + "}";
  }

  String returns() {
    return Optional.ofNullable(result).map(JavaType::name).orElse("void");
  }

  String bodyType() {
    return body.argument();
  }

  String bodyJavadoc() {
    String text = source.get("requestBody").resolved().text("description");
    String said = text.isBlank() ? "the request body" : JavaText.javadoc(text);
    return sendsBody() ? SentForm.of(source).after(said) : said;
  }

  String resultJavadoc() {
    String said =
        JavaText.javadoc(
            BodyReader.success(source)
                .map(response -> response.text("description"))
                .filter(text -> !text.isBlank())
                .orElse("the response"));
    return returnsStream() ? SentForm.sentence(said) + " Close the stream after use." : said;
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
      declared.add("@QueryMap " + query() + " " + queryName());
    }
    return LineWidth.listed(declared, "  " + returns() + " " + name + "();");
  }

  /** The parameters of the short form, without the query. */
  String shortDeclared() {
    List<String> declared = new ArrayList<>();
    required().forEach(p -> declared.add(p.type().argument() + " " + p.javaName()));
    if (hasBody()) {
      declared.add(bodyType() + " " + bodyName());
    }
    return LineWidth.listed(declared, "  default " + returns() + " " + name + "() {");
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

  /** The forms without what has a default. */
  List<PresetForm> presetForms() {
    return PresetForm.of(this, "  default " + returns() + " " + name + "() {");
  }

  String bodyName() {
    return free("body");
  }

  String queryName() {
    return free("query");
  }

  String free(String name) {
    return required().stream().anyMatch(p -> p.javaName().equals(name)) ? name + "Value" : name;
  }

  /** The method that iterates over all pages, or null. */
  Twin twin() {
    return paging == null ? null : new Twin(this, paging);
  }

  String key() {
    return method.toLowerCase(Locale.ROOT) + " " + path;
  }
}
