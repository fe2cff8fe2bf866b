package io.github.computeops.spring;

import io.github.computeops.webhook.WebhookReceiver;
import io.github.computeops.webhook.WebhookServlet;
import jakarta.servlet.Servlet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts a bean of type {@link WebhookReceiver} at the path {@code compute-ops.webhook.path} of a
 * servlet application. Spring closes the receiver after the web server has finished its requests.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(Servlet.class)
public class ComputeOpsWebhookAutoConfiguration {
  /** Made by Spring. */
  ComputeOpsWebhookAutoConfiguration() {}

  /** A class of its own, since its condition is about beans. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(WebhookReceiver.class)
  @ConditionalOnProperty("compute-ops.webhook.path")
  static class Registered {
    /** A path without an asterisk is exact. */
    @Bean
    ServletRegistrationBean<WebhookServlet> computeOpsWebhook(
        WebhookReceiver receiver, @Value("${compute-ops.webhook.path}") String path) {
      return new ServletRegistrationBean<>(new WebhookServlet(receiver), exact(path));
    }

    private static String exact(String path) {
      if (!path.startsWith("/") || path.contains("*")) {
        throw new IllegalArgumentException(
            "The property compute-ops.webhook.path is \"%s\"; give one path, such as /hook."
                .formatted(path));
      }
      return path;
    }
  }
}
