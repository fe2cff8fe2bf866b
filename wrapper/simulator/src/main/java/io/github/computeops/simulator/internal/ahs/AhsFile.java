package io.github.computeops.simulator.internal.ahs;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An AHS file as JSON. */
final class AhsFile {
  static final String PENDING = "ANALYSIS_PENDING";
  static final String IN_PROGRESS = "ANALYSIS_IN_PROGRESS";
  static final String SUCCESS = "ANALYSIS_SUCCESS";
  static final String FAILED = "ANALYSIS_FAILED";

  /** Timestamps of these resources have a space, unlike all others. */
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private static final Pattern SERVER = Pattern.compile("([A-Z0-9]+-[A-Z0-9]+)\\+([A-Z0-9]+)");

  private AhsFile() {}

  static Map<String, Object> created(String id, String uri, String name, Instant now) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("id", id);
    file.put("type", "compute-ops-mgmt/ahs-file");
    file.put("name", name);
    file.put("resourceUri", uri);
    file.put("hardware", hardware(name));
    file.put("parameters", List.of());
    file.put("parsingResults", components(null));
    file.put("generation", 0);
    file.put("createdAt", TIMESTAMP.format(now));
    return with(file, PENDING, null, "", now);
  }

  private static Map<String, Object> components(@Nullable Object components) {
    Map<String, Object> results = new LinkedHashMap<>();
    results.put("components", components);
    return results;
  }

  /** The names of files have the server's id, or its serial number. */
  private static Map<String, Object> hardware(String name) {
    Matcher server = SERVER.matcher(name);
    Map<String, Object> hardware = new LinkedHashMap<>();
    hardware.put("productId", server.find() ? server.group(1) : "P06760-B21");
    hardware.put("serialNumber", server.reset().find() ? server.group(2) : "MXQ0000000");
    return hardware;
  }

  /**
   * Returns a file in another state.
   *
   * @param errorCode such as {@code AHSE-101}; empty if there is none
   */
  static Map<String, Object> with(
      Map<String, Object> file,
      String state,
      @Nullable Object reason,
      String errorCode,
      Instant now) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("status", state);
    status.put("statusModifiedAt", TIMESTAMP.format(now));
    status.put("statusReason", reason);
    status.put("errorCode", errorCode);
    Map<String, Object> changed = new LinkedHashMap<>(file);
    changed.put("parsingStatus", status);
    changed.put("updatedAt", TIMESTAMP.format(now));
    changed.merge("generation", 1, (known, more) -> (int) known + (int) more);
    return changed;
  }

  /** Returns a file whose analysis succeeded, with the names of what can be downloaded. */
  static Map<String, Object> analysed(Map<String, Object> file, Instant now) {
    Map<String, Object> analysed = with(file, SUCCESS, null, "", now);
    String name =
        serial(file)
            + "-"
            + DateTimeFormatter.ofPattern("yyyyMMdd-HHmm").withZone(ZoneOffset.UTC).format(now)
            + "-SERVER_INVENTORY.";
    analysed.put(
        "parsingResults",
        components(Map.of("INVENTORY", Map.of("csv", name + "csv", "json", name + "json"))));
    return analysed;
  }

  static String serial(Map<String, Object> file) {
    return file.get("hardware") instanceof Map<?, ?> hardware
        ? String.valueOf(hardware.get("serialNumber"))
        : "";
  }

  static String state(Map<String, Object> file) {
    return file.get("parsingStatus") instanceof Map<?, ?> status
        ? String.valueOf(status.get("status"))
        : "";
  }

  /** Returns whether an analysis made something with this name. */
  static boolean hasResult(Map<String, Object> file, String name) {
    return file.get("parsingResults") instanceof Map<?, ?> results
        && results.get("components") instanceof Map<?, ?> components
        && components.get("INVENTORY") instanceof Map<?, ?> names
        && names.containsValue(name);
  }
}
