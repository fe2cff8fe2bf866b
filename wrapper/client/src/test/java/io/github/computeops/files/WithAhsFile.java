package io.github.computeops.files;

import io.github.computeops.ComputeOps;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A file, and a service that does with it what a test says. */
abstract class WithAhsFile {
  static final Duration HOUR = Duration.ofHours(1);

  static final String STORE = "POST store";

  static final String PATCH = "PATCH v1beta1/ahs-files/";

  @TempDir Path folder;

  StoredFiles service;

  ComputeOps com;

  Path file;

  @BeforeEach
  void start() throws Exception {
    service = new StoredFiles();
    com = service.client();
    file = Files.write(folder.resolve("a.ahs"), "content".getBytes());
  }

  @AfterEach
  void stop() {
    com.close();
    service.close();
  }

  StoredFiles accepted(String id) {
    return service
        .place(id)
        .on(STORE, new MockResponse.Builder().code(204).build())
        .on("POST v1beta1/ahs-files/" + id + "/parse", 200, "");
  }

  static MockResponse rejected(int status, String code) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/xml")
        .body("<Error><Code>" + code + "</Code><Message>no</Message></Error>")
        .build();
  }
}
