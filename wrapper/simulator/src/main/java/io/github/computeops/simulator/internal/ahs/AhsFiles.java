package io.github.computeops.simulator.internal.ahs;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.SignedUploads;
import io.github.computeops.simulator.internal.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The AHS files: created, uploaded to a signed address, analysed in half a minute, downloaded. */
public final class AhsFiles {
  private static final Duration DURATION = Duration.ofSeconds(30);
  private static final String RETRY_UPLOAD = "AHSE-101";
  private final Items files;
  private final SignedUploads uploads;
  private final Agenda agenda;

  public AhsFiles(Resources resources, SignedUploads uploads, Agenda agenda) {
    this.files = resources.items("ahs-files");
    this.uploads = uploads;
    this.agenda = agenda;
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("POST ahs-files", this::create)
        .put("PATCH ahs-files/{}", this::giveUp)
        .put("POST ahs-files/{}/parse", this::parse)
        .put("GET ahs-files/{}/download", this::download);
  }

  private Response create(Call call) {
    String name = String.valueOf(call.body().get("fileName"));
    if (!name.toLowerCase(Locale.ROOT).endsWith(".ahs")) {
      throw ErrorResponseException.badField(
          "fileName", "The file \"" + name + "\" is not an AHS file; its name must end with .ahs.");
    }
    String id = call.account().nextId("ahs-files");
    String uri = call.request().path() + "/" + id;
    files.put(id, AhsFile.created(id, uri, name, call.account().now()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("id", id);
    body.put("type", "compute-ops-mgmt/ahs-file");
    body.put("baseUrl", call.request().origin() + SignedUploads.PATH);
    body.put("parameters", parameters(uploads.sign(key(id, name))));
    return call.respond(body);
  }

  private static List<Map<String, String>> parameters(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> Map.of("name", field.getKey(), "value", field.getValue()))
        .toList();
  }

  private static String key(String id, String name) {
    return "AHS_DISCONNECTED/simulator/" + id + "/" + name;
  }

  private Map<String, Object> find(Call call) {
    String id = call.ids().get(0);
    return files
        .find(id)
        .orElseThrow(() -> ErrorResponseException.notFound("There is no AHS file \"" + id + "\"."));
  }

  /** A caller whose upload failed says so. */
  private Response giveUp(Call call) {
    String state = AhsFile.state(find(call));
    if (!List.of(AhsFile.PENDING, AhsFile.IN_PROGRESS).contains(state)) {
      throw ErrorResponseException.conflict(
          "The AHS file is " + state + "; only one that is not analysed yet can be given up.");
    }
    Instant now = call.account().now();
    Map<String, Object> failed =
        files
            .change(call.id(), file -> AhsFile.with(file, AhsFile.FAILED, null, RETRY_UPLOAD, now))
            .orElseThrow();
    return call.respond(failed);
  }

  private Response parse(Call call) {
    Map<String, Object> file = find(call);
    if (!AhsFile.state(file).equals(AhsFile.PENDING)) {
      throw ErrorResponseException.conflict(
          "The AHS file is " + AhsFile.state(file) + "; it is analysed once.");
    }
    String id = call.ids().get(0);
    Instant now = call.account().now();
    files.change(id, it -> AhsFile.with(it, AhsFile.IN_PROGRESS, null, "", now));
    agenda.at(now.plus(DURATION), due -> end(id, due));
    return call.respond(Map.of());
  }

  private void end(String id, Instant now) {
    files.change(
        id,
        file ->
            !AhsFile.state(file).equals(AhsFile.IN_PROGRESS)
                ? file
                : uploads.has(key(id, String.valueOf(file.get("name"))))
                    ? AhsFile.analysed(file, now)
                    : AhsFile.with(
                        file, AhsFile.FAILED, "The file was not uploaded.", RETRY_UPLOAD, now));
  }

  private Response download(Call call) {
    Map<String, Object> file = find(call);
    String name = call.query().value("filename").orElse("");
    if (!AhsFile.hasResult(file, name)) {
      throw ErrorResponseException.notFound(
          "The AHS file has no result \"" + name + "\"; parsingResults names those that it has.");
    }
    return name.endsWith(".csv")
        ? Response.text("text/csv", Map.of(), csv(file))
        : Response.ok(json(file));
  }

  private static String csv(Map<String, Object> file) {
    return "Name,SerialNumber,Status.Health\r\nSystem," + AhsFile.serial(file) + ",OK\r\n";
  }

  private static Map<String, Object> json(Map<String, Object> file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("DateProcessed", file.get("updatedAt"));
    json.put("Chassis", List.of(Map.of("ChassisType", "RackMount", "FormFactor", "1U")));
    json.put(
        "System",
        List.of(Map.of("SerialNumber", AhsFile.serial(file), "Status.Health", "OK", "Slots", 2)));
    json.put("Applications", List.of());
    return json;
  }
}
