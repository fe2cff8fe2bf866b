package io.github.computeops.codegen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A job template of the prepared description, as the templates see it: a typed request. */
record JobTemplate(Node node) {
  /** Where the prepared description has them. */
  static final String TERM = "/x-job-templates";

  static List<JobTemplate> all(Description description) {
    Node list = description.at(TERM);
    return list.children().stream().map(JobTemplate::new).toList();
  }

  String name() {
    return node.text("java");
  }

  String title() {
    return node.text("name");
  }

  String id() {
    return node.text("id");
  }

  String resourceType() {
    return node.text("resourceType");
  }

  String usually() {
    return node.text("usually");
  }

  /** The method of the builder that names the resource. */
  String resource() {
    return node.names().property(resourceNoun());
  }

  String resourceNoun() {
    return resourceType().replaceFirst("^.*/", "").replace('-', ' ');
  }

  /** The template's name, the duration, what it needs and what can hold it back, as sentences. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        "The template is called "
            + JavaText.javadoc(title())
            + node.optional("serverName").map(JavaText::code).map(n -> ", its jobs " + n).orElse("")
            + ". Such a job usually takes about "
            + duration()
            + ".");
    node.optional("needs").map(JavaText::javadoc).ifPresent(remarks::add);
    node.optional("approvable")
        .map(name -> "An approval policy on " + JavaText.code(name) + " can hold it back.")
        .ifPresent(remarks::add);
    return remarks;
  }

  String javadoc() {
    return JavaText.javadoc(node.text("does"));
  }

  String text() {
    return JavaText.markdown(node.text("does"));
  }

  /** The duration in words. */
  String duration() {
    Duration usual = Duration.parse(usually());
    long count = usual.toHours() > 0 ? usual.toHours() : usual.toMinutes();
    String unit = usual.toHours() > 0 ? "hour" : "minute";
    return count > 0 ? counted(count, unit) : counted(usual.toSeconds(), "second");
  }

  private static String counted(long count, String unit) {
    return count == 1 ? (unit.equals("hour") ? "an " : "a ") + unit : count + " " + unit + "s";
  }

  List<JobParameter> parameters() {
    return node.get("parameters").children().stream().map(JobParameter::new).toList();
  }

  boolean hasParameters() {
    return !parameters().isEmpty();
  }

  /** The objects in its parameters. */
  List<JobParameter> objects() {
    return parameters().stream().flatMap(JobParameter::objects).toList();
  }

  /** The parameters of which some values are allowed. */
  List<JobParameter> enumerations() {
    return parameters().stream().filter(JobParameter::isEnumeration).toList();
  }

  boolean usesList() {
    return parameters().stream().anyMatch(JobParameter::isList);
  }

  String required() {
    return parameters().stream()
        .filter(JobParameter::isRequired)
        .map(JobParameter::quoted)
        .collect(Collectors.joining(", "));
  }

  /** What other templates call parameters, and what this one does, in turn. */
  String misspelt() {
    return parameters().stream()
        .filter(parameter -> parameter.node().has("otherSpelling"))
        .map(it -> JavaText.quoted(it.node().text("otherSpelling")) + ", " + it.quoted())
        .collect(Collectors.joining(", "));
  }
}
