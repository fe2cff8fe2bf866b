package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.query.FilterMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The servers that a URI stands for: of a server, a group, or a saved filter. */
public final class ServerScope {
  /** The filter of all servers, which the description names as the default. */
  static final String ALL_SERVERS = "e7cef8e6-a3f6-4490-b669-136e3ca40617";

  private final Items servers;
  private final Items filters;
  private final Function<String, List<String>> members;

  /**
   * Makes a scope.
   *
   * @param members the ids of the servers in a group
   */
  public ServerScope(Resources resources, Function<String, List<String>> members) {
    this.servers = resources.items("servers");
    this.filters = resources.items("filters");
    this.members = members;
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("POST filters", ServerScope::create)
        .put("PATCH filters/{}", ServerScope::change)
        .put("GET filters/{}/matches", this::matches);
  }

  /** The description wants at least one of the two filters. */
  private static Response create(Call call) {
    if (call.body().get("filter") == null && call.body().get("filterTags") == null) {
      throw ErrorResponseException.badField(
          "filter", "The filter has neither filter nor filterTags; give at least one.");
    }
    return change(call);
  }

  private static Response change(Call call) {
    parsed("filter", call.body().get("filter"), FilterDialect.INFIX);
    parsed("filterTags", call.body().get("filterTags"), FilterDialect.TAGS);
    return call.byRule();
  }

  private static Optional<Filter> parsed(
      String name, @Nullable Object text, FilterDialect dialect) {
    try {
      return text instanceof String filter
          ? Optional.of(Filter.parse(filter, dialect))
          : Optional.empty();
    } catch (FilterSyntaxException e) {
      throw ErrorResponseException.badField(name, Objects.requireNonNull(e.getMessage()));
    }
  }

  private Response matches(Call call) {
    return call.paged(ofFilter(call.ids().get(0)).map(ServerScope::match).toList());
  }

  private static Map<String, Object> match(Map<String, Object> server) {
    Map<String, Object> match = new LinkedHashMap<>(server);
    match.put("type", "compute-ops-mgmt/server");
    return match;
  }

  /**
   * Returns the servers.
   *
   * @param uri empty for all
   * @throws ErrorResponseException if there is no such resource
   */
  Stream<Map<String, Object>> of(String uri) {
    String[] segments = uri.split("/");
    String id = segments[segments.length - 1];
    String collection = segments.length < 2 ? "" : segments[segments.length - 2];
    return switch (collection) {
      case "" -> all();
      case "servers" -> Stream.of(server(id, uri));
      case "groups" -> members.apply(id).stream().map(member -> server(member, uri));
      case "filters" -> ofFilter(id);
      default -> throw unknown(uri);
    };
  }

  private Stream<Map<String, Object>> all() {
    return IntStream.range(0, servers.size()).mapToObj(servers::at);
  }

  private Map<String, Object> server(String id, String uri) {
    return servers.find(id).orElseThrow(() -> unknown(uri));
  }

  private static ErrorResponseException unknown(String uri) {
    return ErrorResponseException.badParameter(
        "resource-uri", "There is no server, group or filter with the URI \"" + uri + "\".");
  }

  private Stream<Map<String, Object>> ofFilter(String id) {
    if (id.equals(ALL_SERVERS)) {
      return all();
    }
    Map<String, Object> saved = filters.find(id).orElseThrow(() -> unknown("filters/" + id));
    return all()
        .filter(server -> matches(saved.get("filter"), FilterDialect.INFIX, server))
        .filter(
            server ->
                matches(
                    saved.get("filterTags"),
                    FilterDialect.TAGS,
                    server.getOrDefault("tags", Map.of())));
  }

  private static boolean matches(@Nullable Object text, FilterDialect dialect, Object json) {
    return parsed("filter", text, dialect)
        .map(filter -> FilterMatcher.matches(filter, json))
        .orElse(true);
  }
}
