package io.github.computeops.spring;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.RateLimit;
import io.github.computeops.RetryPolicy;
import io.github.computeops.Timeouts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.boot.ssl.SslBundles;

/** Applies properties to a builder; what is not set keeps the builder's default. */
record BuilderSettings(ComputeOps.Builder builder, String prefix) {
  private static final PropertyMapper SET = PropertyMapper.get();

  void apply(ClientProperties client, ObjectProvider<SslBundles> bundles) {
    SET.from(client.userAgent()).to(builder::userAgent);
    SET.from(client.transport()).as(TransportKind::transport).to(builder::transport);
    SET.from(client.timeouts()).as(BuilderSettings::timeouts).to(builder::timeouts);
    SET.from(client.retry()).as(BuilderSettings::retry).to(builder::retryPolicy);
    SET.from(client.rateLimit()).as(this::rateLimit).to(builder::rateLimit);
    if (client.proxy() != null || client.sslBundle() != null) {
      builder.connections(connections(client.proxy(), client.sslBundle(), bundles));
    }
  }

  private static Timeouts timeouts(ClientProperties.Timeouts given) {
    Timeouts.Builder timeouts = Timeouts.builder();
    SET.from(given.connect()).to(timeouts::connect);
    SET.from(given.response()).to(timeouts::response);
    SET.from(given.body()).to(timeouts::body);
    return timeouts.build();
  }

  private static RetryPolicy retry(ClientProperties.Retry given) {
    RetryPolicy.Builder retry = RetryPolicy.builder();
    SET.from(given.maxAttempts()).to(retry::maxAttempts);
    SET.from(given.maxDuration()).to(retry::maxDuration);
    return retry.build();
  }

  private RateLimit rateLimit(ClientProperties.RateLimit given) {
    RateLimit limit = RateLimit.adaptive();
    if (given.calls() != null && given.period() != null) {
      limit = RateLimit.atMost(given.calls(), given.period());
    } else if (given.calls() != null || given.period() != null) {
      throw incomplete("rate-limit.calls", "rate-limit.period");
    }
    return given.maxWait() == null ? limit : limit.withMaxWait(given.maxWait());
  }

  private Connections connections(
      ClientProperties.@Nullable Proxy proxy,
      @Nullable String bundle,
      ObjectProvider<SslBundles> bundles) {
    Connections.Builder connections = Connections.builder();
    if (proxy != null) {
      through(proxy, connections);
    }
    if (bundle != null) {
      connections.sslContext(bundles.getObject().getBundle(bundle).createSslContext());
    }
    return connections.build();
  }

  private void through(ClientProperties.Proxy proxy, Connections.Builder connections) {
    if (proxy.host() == null || proxy.port() == null) {
      throw incomplete("proxy.host", "proxy.port");
    }
    connections.proxy(proxy.host(), proxy.port());
    if (proxy.user() != null && proxy.password() != null) {
      connections.proxyLogin(proxy.user(), proxy.password());
    } else if (proxy.user() != null || proxy.password() != null) {
      throw incomplete("proxy.user", "proxy.password");
    }
  }

  private IllegalArgumentException incomplete(String one, String other) {
    return new IllegalArgumentException(
        "Of the properties %s.%s and %s.%s only one is set; set both."
            .formatted(prefix, one, prefix, other));
  }
}
