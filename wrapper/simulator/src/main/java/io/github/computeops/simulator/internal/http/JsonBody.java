package io.github.computeops.simulator.internal.http;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON object in the body of a request. */
public final class JsonBody {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonBody() {}

  public static Map<String, Object> of(Request request) {
    return read(request, "application/json");
  }

  public static Map<String, Object> mergePatchOf(Request request) {
    return read(request, "application/merge-patch+json");
  }

  /** Reads a body of this media type. */
  public static Map<String, Object> of(Request request, String type) {
    return read(request, type);
  }

  private static Map<String, Object> read(Request request, String type) {
    String given = request.header("content-type");
    if (!given.split(";")[0].strip().equalsIgnoreCase(type)) {
      throw ErrorResponseException.unsupportedMediaType(
          "The content type is \"" + given + "\"; this operation takes " + type + ".");
    }
    try {
      return JsonMapper.shared().readValue(request.body(), OBJECT);
    } catch (MismatchedInputException e) {
      throw ErrorResponseException.badRequest("The body is not a JSON object.");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw ErrorResponseException.badRequest(
          "The body is not JSON: it ends or has a mistake at line %d, column %d."
              .formatted(at.getLineNr(), at.getColumnNr()));
    }
  }
}
