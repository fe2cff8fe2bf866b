package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What a program is told whose properties are not complete. */
class MissingPropertiesTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(SslAutoConfiguration.class, ComputeOpsAutoConfiguration.class));

  @Test
  void missingRegionNamesTheProperty() {
    application.run(
        context ->
            assertTrue(
                rootMessage(context.getStartupFailure())
                    .startsWith(
                        "Set the property compute-ops.region, for example to eu-central.")));
  }

  @Test
  void secretOfAVariableThatIsNotSetNamesBoth() {
    application
        .withPropertyValues(
            "compute-ops.region=eu-central",
            "compute-ops.credentials.client-id=me",
            "compute-ops.credentials.client-secret=${NO_SUCH_VARIABLE}")
        .run(
            context ->
                assertEquals(
                    "The property compute-ops.credentials.client-secret is ${NO_SUCH_VARIABLE},"
                        + " which is not set anywhere; set that.",
                    rootMessage(context.getStartupFailure())));
  }

  @Test
  void missingSecretNamesTheProperty() {
    application
        .withPropertyValues("compute-ops.region=eu-central", "compute-ops.credentials.client-id=me")
        .run(
            context ->
                assertEquals(
                    "The property compute-ops.credentials.client-secret is not set; set it.",
                    rootMessage(context.getStartupFailure())));
  }

  @Test
  void halfAProxyIsRejected() {
    application
        .withPropertyValues(
            "compute-ops.region=eu-central",
            "compute-ops.credentials.client-id=me",
            "compute-ops.credentials.token-endpoint=https://tokens.example/token",
            "compute-ops.credentials.client-secret=s3cret",
            "compute-ops.proxy.host=proxy.example")
        .run(
            context ->
                assertEquals(
                    "Of the properties compute-ops.proxy.host and compute-ops.proxy.port only one is"
                        + " set; set both.",
                    rootMessage(context.getStartupFailure())));
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getMessage().startsWith("Error creating bean")
        || root.getMessage().contains("Failed to instantiate")) {
      root = root.getCause();
    }
    return root.getMessage();
  }
}
