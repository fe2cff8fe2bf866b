package io.github.computeops.job;

import io.github.computeops.internal.Internal;
import io.github.computeops.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link JobRequest}: the base class of all its builders. Not thread-safe; may be used
 * again after a build.
 *
 * @param <B> this type of builder
 */
public abstract class JobRequestBuilder<B extends JobRequestBuilder<B>> {
  final String templateId;
  private final Map<String, String> misspelt;
  private final List<String> required;
  final Map<String, Object> parameters = new LinkedHashMap<>();
  String resourceType;
  String resourceId = "";

  /**
   * Makes a builder.
   *
   * @param templateId the template
   * @param resourceType the type of resource
   * @param misspelt how other templates spell parameters, and how this one does
   * @param required the parameters without which no job starts
   */
  @Internal
  protected JobRequestBuilder(
      String templateId, String resourceType, Map<String, String> misspelt, List<String> required) {
    this.templateId = templateId;
    this.resourceType = resourceType;
    this.misspelt = misspelt;
    this.required = required;
  }

  /**
   * Sets any parameter, also one that is not documented.
   *
   * @param name its name, as the service spells it for this template
   * @param value a string, a number, a boolean, a time, a list or a map
   * @return this builder
   * @throws IllegalArgumentException if the name is what another template calls it, or the value is
   *     null or has no JSON form
   */
  @SuppressWarnings("unchecked")
  public final B parameter(String name, Object value) {
    if (misspelt.containsKey(text("name of the parameter", name))) {
      throw new IllegalArgumentException(
          "%s has no parameter %s, as other templates have; here it is %s."
              .formatted(name(), name, misspelt.get(name)));
    }
    parameters.put(text("name of the parameter", name), json(name, value));
    return (B) this;
  }

  private Object json(String name, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "%s: %s is null; leave it out for the default.".formatted(name(), name));
    }
    return JsonTree.of(value);
  }

  /**
   * Sets a number that has a range.
   *
   * @param name the parameter
   * @param value its value
   * @param least the smallest
   * @param most the largest
   * @return this builder
   */
  @Internal
  protected final B within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s: %s is %d; it is from %d to %d.".formatted(name(), name, value, least, most));
    }
    return parameter(name, value);
  }

  /**
   * Sets a number of which some values are allowed.
   *
   * @param name the parameter
   * @param value its value
   * @param allowed the allowed values
   * @return this builder
   */
  @Internal
  protected final B among(String name, int value, List<Integer> allowed) {
    if (!allowed.contains(value)) {
      throw new IllegalArgumentException(
          "%s: %s is %d; it is one of %s.".formatted(name(), name, value, allowed));
    }
    return parameter(name, value);
  }

  /**
   * Sets the resource.
   *
   * @param id its id
   * @return this builder
   */
  @Internal
  @SuppressWarnings("unchecked")
  protected final B resource(String id) {
    resourceId = text("id of the resource", id);
    return (B) this;
  }

  /** Checks that nothing is missing. */
  @Internal
  protected final void check() {
    if (resourceId.isEmpty()) {
      throw new IllegalArgumentException(
          name() + " works on a resource; set its id before you build the request.");
    }
    for (String parameter : required) {
      Object value = parameters.get(parameter);
      if (value == null || value.equals(List.of()) || value.equals("")) {
        throw new IllegalArgumentException(
            name() + " requires " + parameter + "; set it before you build the request.");
      }
    }
  }

  private String name() {
    Class<?> enclosing = getClass().getEnclosingClass();
    return enclosing == JobRequest.class ? templateId : enclosing.getSimpleName();
  }

  /**
   * Takes over the resource and the parameters of another request.
   *
   * @param request of the same template
   */
  @Internal
  protected final void like(JobRequest request) {
    resourceId = request.resourceId();
    parameters.putAll(request.parameters());
  }

  static String text(String what, @Nullable String given) {
    if (given == null || given.isBlank()) {
      throw new IllegalArgumentException(
          "The %s must not be %s.".formatted(what, given == null ? "null" : "blank"));
    }
    return given.strip();
  }

  /**
   * Builds the request.
   *
   * @return the request
   * @throws IllegalArgumentException if the resource or a required parameter is missing
   */
  public abstract JobRequest build();
}
