package io.github.computeops.simulator.internal.jobs;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.util.Map;

/**
 * What a caller wants done.
 *
 * @param resourceType such as {@code compute-ops-mgmt/server}
 * @param requester the e-mail address of who wants it; empty for a part of another job
 * @param parent the job that starts this one; empty if a caller does
 */
record JobRequest(
    JobTemplate template,
    String resourceType,
    String resourceId,
    Map<?, ?> parameters,
    boolean deleteOnComplete,
    String requester,
    String parent) {
  /** Reads a body. Older versions give URIs instead of ids, and call the parameters data. */
  static JobRequest of(Map<String, Object> body, String requester) {
    boolean isOld = body.containsKey("jobTemplateUri");
    String uri = String.valueOf(body.get("resourceUri"));
    Object parameters = body.get(isOld ? "data" : "jobParams");
    JobRequest request =
        new JobRequest(
            JobTemplate.of(
                last(String.valueOf(body.get(isOld ? "jobTemplateUri" : "jobTemplate")))),
            isOld ? type(uri) : String.valueOf(body.get("resourceType")),
            isOld ? last(uri) : String.valueOf(body.get("resourceId")),
            parameters instanceof Map<?, ?> map ? map : Map.of(),
            Boolean.TRUE.equals(body.get("deleteOnComplete")),
            requester,
            "");
    request.check();
    return request;
  }

  private static String last(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Returns {@code compute-ops-mgmt/server} for the URI of a server. */
  private static String type(String uri) {
    String[] segments = uri.split("/");
    return "compute-ops-mgmt/"
        + (segments.length < 2 ? "" : segments[segments.length - 2].replaceAll("s$", ""));
  }

  private void check() {
    for (String name : template.required()) {
      if (!parameters.containsKey(name)) {
        throw ErrorResponseException.badField(
            "jobParams." + name,
            "A job of the template " + template.name() + " needs the parameter " + name + ".");
      }
    }
    if (!template.resource().isEmpty() && !resourceType.endsWith("/" + template.resource())) {
      throw ErrorResponseException.badField(
          "resourceType",
          "The template "
              + template.name()
              + " is for a "
              + template.resource()
              + ", not for \""
              + resourceType
              + "\".");
    }
  }

  boolean isFor(String type) {
    return resourceType.endsWith("/" + type);
  }

  /** Returns the job that does a part of this one. */
  JobRequest part(String server, String job, Map<String, Object> own) {
    return new JobRequest(
        JobTemplate.of(template.each()), "compute-ops-mgmt/server", server, own, false, "", job);
  }
}
