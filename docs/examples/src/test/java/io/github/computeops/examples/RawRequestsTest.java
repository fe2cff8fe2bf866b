package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.Response;
import io.github.computeops.body.MultipartBody;
import io.github.computeops.body.RequestBody;
import io.github.computeops.json.Json;
import io.github.computeops.model.AhsFilesV1beta1DownloadResponse;
import io.github.computeops.model.ServerV1;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawRequestsTest extends MockedService {
  private final String id = "P06760-B21+2M212504P8";

  @TempDir private Path folder;

  private void responds(String type, String body) {
    server.enqueue(new MockResponse.Builder().setHeader("Content-Type", type).body(body).build());
  }

  @Test
  void json() throws Exception {
    responds("application/json", "{\"owner\":{\"name\":\"Ann\"}}");
    // region: json
    Json server = com.request("GET", "/compute-ops-mgmt/v1/servers/{id}/new", id).json();
    Optional<String> owner = server.at("owner").at("name").text();
    // endregion
    assertEquals("Ann", owner.orElseThrow());
    assertEquals(
        "/compute-ops-mgmt/v1/servers/P06760-B21%2B2M212504P8/new",
        this.server.takeRequest().getTarget());
  }

  @Test
  void model() {
    responds("application/json", "{\"items\":[{\"id\":\"1\"}]}");
    // region: model
    Json page =
        com.request("GET", "/compute-ops-mgmt/v1/servers").queryParameter("limit", 5).json();
    List<ServerV1> servers =
        page.at("items").items().stream().map(item -> item.as(ServerV1.TYPE)).toList();
    // endregion
    assertEquals("1", servers.get(0).id().orElseThrow());
  }

  @Test
  void send() throws Exception {
    responds("application/json", "{}");
    // region: send
    Response<Void> response =
        com.withVoidResponse(
            view ->
                view.request("POST", "/compute-ops-mgmt/v1/groups/{id}/actions", id)
                    .jsonBody(Map.of("action", "REFRESH"))
                    .send());
    // endregion
    assertEquals(200, response.status());
    assertEquals("{\"action\":\"REFRESH\"}", server.takeRequest().getBody().utf8());
  }

  @Test
  void download() throws Exception {
    responds("text/csv", "a,b\n");
    // region: download
    com.request("GET", "/compute-ops-mgmt/v1/exports/{id}", id)
        .progress((bytes, total) -> System.out.println(bytes + " of " + total))
        .toFile(folder.resolve("export.csv"));
    // endregion
    assertEquals("a,b\n", Files.readString(folder.resolve("export.csv")));
  }

  @Test
  void upload() throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "0123");
    responds("application/json", "{}");
    // region: upload
    RequestBody body = RequestBody.file(file, "application/octet-stream");
    com.request("PUT", "/compute-ops-mgmt/v1/imports/{id}", id).body(body).send();
    // endregion
    RecordedRequest sent = server.takeRequest();
    assertEquals("0123", sent.getBody().utf8());
    assertEquals("4", sent.getHeaders().get("Content-Length"));
  }

  @Test
  void multipart() throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "a,b\n");
    responds("application/json", "{}");
    // region: multipart
    MultipartBody form =
        MultipartBody.builder()
            .field("title", "October")
            .file("file", "servers.csv", RequestBody.file(file, "text/csv"))
            .build();
    com.request("POST", "/compute-ops-mgmt/v1/imports").body(form).send();
    // endregion
    assertTrue(server.takeRequest().getBody().utf8().contains("a,b\n"));
  }

  @Test
  void csvOfATypedOperation() {
    responds("application/octet-stream", "Serial,Model\n1,DL380\n");
    // region: csv
    AhsFilesV1beta1DownloadResponse result = com.ahsFilesV1beta1().download(id, "inventory.csv");
    if (result instanceof AhsFilesV1beta1DownloadResponse.OfString csv) {
      System.out.println(csv.value());
    }
    // endregion
    assertEquals(
        "Serial,Model\n1,DL380\n", ((AhsFilesV1beta1DownloadResponse.OfString) result).value());
  }
}
