package io.github.computeops.webhook;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.internal.check.RequestHeader;
import io.github.computeops.internal.check.Require;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a webhook shall be. Immutable and thread-safe. */
public final class WebhookSettings {
  private final String name;
  private final URI destination;
  private final String eventFilter;
  private final Map<String, String> headers;
  private final boolean sendsHeaders;

  private WebhookSettings(Builder builder) {
    name = Require.text("name of the webhook", builder.name);
    destination = Require.present("destination of the webhook", builder.destination);
    eventFilter = Require.text("event filter of the webhook", builder.eventFilter);
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
    sendsHeaders = builder.sendsHeaders;
  }

  /** {@return a builder; name, destination and event filter have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, by which the webhook is found} */
  public String name() {
    return name;
  }

  /** {@return the address that the service calls} */
  public URI destination() {
    return destination;
  }

  /** {@return the filter that selects events} */
  public String eventFilter() {
    return eventFilter;
  }

  /** {@return the headers that the service sends; they are secrets} */
  public Map<String, String> headers() {
    return headers;
  }

  /** {@return whether the headers are sent even if nothing else changes} */
  public boolean sendsHeaders() {
    return sendsHeaders;
  }

  /** The name; the rest may have secrets. */
  @Override
  public String toString() {
    return "WebhookSettings[" + name + "]";
  }

  /** Builds {@link WebhookSettings}. Not thread-safe. */
  public static final class Builder {
    private static final String RESERVED = "x-compute-ops-mgmt";

    private String name = "";
    private @Nullable URI destination;
    private String eventFilter = "";
    private final Map<String, String> headers = new LinkedHashMap<>();
    private boolean sendsHeaders;

    private Builder() {}

    /**
     * Sets the name.
     *
     * @param text unique among the webhooks of the account
     * @return this builder
     */
    public Builder name(String text) {
      name = text;
      return this;
    }

    /**
     * Sets the address to call.
     *
     * @param uri begins with https, and has a publicly trusted certificate; the simulator takes
     *     http on localhost, too
     * @return this builder
     */
    public Builder destination(URI uri) {
      destination = uri;
      return this;
    }

    /**
     * Selects events, as {@link io.github.computeops.filter.EventProperties} shows.
     *
     * @param filter the filter
     * @return this builder
     */
    public Builder eventFilter(Filter filter) {
      return eventFilter(Require.present("event filter", filter).text(FilterDialect.EVENTS));
    }

    /**
     * Selects events.
     *
     * @param text such as {@code type eq 'compute-ops/alert'}, with the short name of the type
     * @return this builder
     */
    public Builder eventFilter(String text) {
      eventFilter = text;
      return this;
    }

    /**
     * Adds a header that the service sends, such as the secret that the receiver expects.
     *
     * @param header its name
     * @param value visible ASCII characters and spaces
     * @return this builder
     * @throws IllegalArgumentException if it cannot be sent, or the service reserves it
     */
    public Builder header(String header, String value) {
      if (Require.text("name of the header", header)
          .toLowerCase(Locale.ROOT)
          .startsWith(RESERVED)) {
        throw new IllegalArgumentException(
            "The header %s begins with %s, which the service keeps for itself; give another."
                .formatted(header, RESERVED));
      }
      headers.put(header, RequestHeader.value(header, value));
      return this;
    }

    /**
     * Sends the headers even if nothing else changes, as a changed secret needs it: the service
     * does not show which it has. Each time the service verifies the destination anew.
     *
     * @return this builder
     */
    public Builder sendHeaders() {
      sendsHeaders = true;
      return this;
    }

    /**
     * Builds the settings.
     *
     * @return the settings
     * @throws IllegalArgumentException if name, destination or event filter is missing
     */
    public WebhookSettings build() {
      return new WebhookSettings(this);
    }
  }
}
