package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.Schema;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.query.Ordering;
import io.github.computeops.simulator.internal.query.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lists a collection: filters it, sorts it, and returns the part that was asked for. */
final class ListRule implements Behaviour {
  private final Schema page;
  private final Schema item;
  private final CollectionFilter filter;
  private final Paging paging;

  ListRule(Operation operation) {
    page = operation.success().schema().orElseThrow();
    item = Catalog.itemSchema(operation).orElseThrow();
    filter = new CollectionFilter(operation);
    paging = Paging.of(operation);
  }

  @Override
  public Response answer(Call call) {
    return listed(call, call.account().items(call.operation().family(), call.place()));
  }

  Response listed(Call call, Items items) {
    Predicate<Map<String, Object>> wanted = filter.of(call.query());
    return paged(
        call, IntStream.range(0, items.size()).mapToObj(items::at).filter(wanted).toList());
  }

  /** Returns a page of resources that are filtered already. */
  Response paged(Call call, List<Map<String, Object>> filtered) {
    Parameters query = call.query();
    List<Map<String, Object>> found = Ordering.of(query).of(filtered);
    Selection selection = Selection.of(query);
    Paging.Part part = paging.part(query, found.size());
    Map<String, Object> body = new LinkedHashMap<>(part.members());
    body.put(
        "items",
        found.subList(part.from(), part.to()).stream()
            .map(each -> selection.of(call.shaped(item, each)))
            .toList());
    return Response.of(call.operation().success().status(), call.headers(), envelope(call, body));
  }

  /** A page has only the members that its schema knows, and further ones if that requires them. */
  private Map<String, Object> envelope(Call call, Map<String, Object> body) {
    Map<String, Object> envelope = new LinkedHashMap<>();
    for (String name : page.propertyNames()) {
      if (body.containsKey(name)) {
        envelope.put(name, body.get(name));
      } else if (page.required().contains(name)) {
        envelope.put(name, call.shaped(page.property(name).orElseThrow(), null));
      }
    }
    return envelope;
  }
}
