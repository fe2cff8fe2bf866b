package io.github.computeops.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.computeops.webhook.WebhookReceiver;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WebhookTest {
  private final WebApplicationContextRunner application =
      new WebApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(ComputeOpsWebhookAutoConfiguration.class))
          .withUserConfiguration(Receiving.class);

  // region: receiver
  @Configuration(proxyBeanMethods = false)
  static class Receiving {
    /** Spring closes it, since it is AutoCloseable. */
    @Bean
    WebhookReceiver webhookReceiver() {
      return WebhookReceiver.builder().secret("X-Hook-Key", "secret").build();
    }
  }

  // endregion

  @Test
  void receiverIsAtTheExactPath() {
    application
        .withPropertyValues("compute-ops.webhook.path=/hook")
        .run(
            context -> {
              ServletRegistrationBean<?> bean = context.getBean(ServletRegistrationBean.class);
              assertEquals(Set.of("/hook"), Set.copyOf(bean.getUrlMappings()));
              MockHttpServletResponse response = new MockHttpServletResponse();
              bean.getServlet().service(request("secret"), response);
              assertEquals(204, response.getStatus());
              response = new MockHttpServletResponse();
              bean.getServlet().service(request("guess"), response);
              assertEquals(401, response.getStatus());
            });
  }

  private static MockHttpServletRequest request(String secret) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/hook");
    request.setServletPath("/hook");
    request.addHeader("X-Hook-Key", secret);
    request.setContent("{}".getBytes(UTF_8));
    return request;
  }

  @Test
  void nothingIsRegisteredWithoutThePath() {
    application.run(context -> assertFalse(context.containsBean("computeOpsWebhook")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hook", "/hook/*", ""})
  void pathThatIsNotOnePathIsASentence(String path) {
    application
        .withPropertyValues("compute-ops.webhook.path=" + path)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessage(
                        "The property compute-ops.webhook.path is \"%s\"; give one path, such as"
                            + " /hook.",
                        path));
  }
}
