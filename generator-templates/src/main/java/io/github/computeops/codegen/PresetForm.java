package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of a method without the required parameters that have a default, as the templates see it.
 *
 * @param declared its parameters
 * @param arguments what it calls the longer form with
 * @param given the parameters that are left
 * @param sentence what it sends for the others
 */
record PresetForm(String declared, String arguments, List<Parameter> given, String sentence) {

  /** The forms without and with the optional parameters; none if no parameter has a default. */
  static List<PresetForm> of(Operation operation, String head) {
    List<Parameter> preset = operation.required().stream().filter(Parameter::hasPreset).toList();
    if (preset.isEmpty() || operation.hasBody()) {
      return List.of();
    }
    PresetForm plain = form(operation, preset, head, "");
    return operation.hasQuery()
        ? List.of(plain, form(operation, preset, head, operation.queryName()))
        : List.of(plain);
  }

  private static PresetForm form(
      Operation operation, List<Parameter> preset, String head, String query) {
    List<Parameter> given =
        operation.required().stream().filter(each -> !preset.contains(each)).toList();
    List<String> declared = new ArrayList<>();
    given.forEach(each -> declared.add(each.type().argument() + " " + each.javaName()));
    List<String> arguments = new ArrayList<>();
    operation
        .required()
        .forEach(each -> arguments.add(preset.contains(each) ? each.preset() : each.javaName()));
    if (!query.isEmpty()) {
      declared.add(operation.query() + " " + query);
      arguments.add(query);
    }
    return new PresetForm(
        Operation.fitted(declared, head), String.join(", ", arguments), given, sentence(preset));
  }

  private static String sentence(List<Parameter> preset) {
    List<String> values =
        preset.stream()
            .map(each -> JavaText.code(each.name() + "=" + each.schema().text("default")))
            .toList();
    return "The same as the longer form, with " + String.join(" and ", values) + ".";
  }

  /** Whether it has the optional parameters. */
  boolean queried() {
    return declared.contains("Query ");
  }
}
