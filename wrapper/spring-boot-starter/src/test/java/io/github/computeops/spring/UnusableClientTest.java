package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class UnusableClientTest {
  @Configuration
  @EnableAutoConfiguration
  static class Program {}

  @Test
  void programThatDoesNotStartSaysWhichPropertyIsMissing(CapturedOutput output) {
    assertThrows(
        BeanCreationException.class,
        () ->
            SpringApplication.run(
                Program.class,
                "--spring.main.web-application-type=none",
                "--compute-ops.region=eu-central",
                "--compute-ops.credentials.client-id=a",
                "--compute-ops.credentials.client-secret=s3cret"));
    assertTrue(output.getAll().contains("APPLICATION FAILED TO START"), output.getAll());
    assertTrue(
        output
            .getAll()
            .contains(
                "There is no client of Compute Ops Management: The property"
                    + " compute-ops.credentials.workspace-id is not set; set it."),
        output.getAll());
  }
}
