package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.RequestBody;
import io.github.computeops.simulator.internal.description.Schema;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.JsonBody;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.sample.Samples;
import io.github.computeops.simulator.internal.sample.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One call of an operation. */
public final class Call {
  private final Account account;
  private final Operation operation;
  private final Request request;
  private final Behaviour rule;

  Call(Account account, Operation operation, Request request, Behaviour rule) {
    this.account = account;
    this.rule = rule;
    this.operation = operation;
    this.request = request;
  }

  public Account account() {
    return account;
  }

  public Operation operation() {
    return operation;
  }

  public Request request() {
    return request;
  }

  /** Returns the e-mail address of who calls. */
  public String caller() {
    String email = request.caller().email();
    return email.isEmpty() ? "schedule@example.net" : email;
  }

  public Parameters query() {
    return request.queryParameters();
  }

  /** Returns the values of the path's variables, in their order. */
  public List<String> ids() {
    return List.copyOf(request.pathVariables().values());
  }

  /** Returns the last of them. */
  public String id() {
    return ids().get(ids().size() - 1);
  }

  /** Returns the place of what is called: {@code groups/1/devices}. */
  public String place() {
    return place(operation.family());
  }

  /** Returns the collection that the called item is in. */
  String parentPlace() {
    return place(operation.family().parent());
  }

  private String place(Family family) {
    List<String> left = new ArrayList<>(ids());
    StringBuilder place = new StringBuilder();
    for (String segment : family.text().split("/")) {
      place.append(place.isEmpty() ? "" : "/");
      place.append(segment.equals("{}") ? left.remove(0) : segment);
    }
    return place.toString();
  }

  /** Returns the JSON object in the body; an empty one if the body is optional and missing. */
  public Map<String, Object> body() {
    Optional<RequestBody> body = operation.requestBody();
    if (body.isEmpty() || !body.get().isRequired() && request.body().isEmpty()) {
      return Map.of();
    }
    return JsonBody.of(request, body.get().mediaType());
  }

  /** Returns whether the caller wants to know only if it would work. */
  public boolean isDryRun() {
    return query().value("dry-run").filter("true"::equals).isPresent();
  }

  /**
   * Checks that the resources exist whose parts are called.
   *
   * @throws ErrorResponseException if one does not
   */
  void checkParents() {
    Family family = operation.family();
    for (Family above = family.parent(); !above.text().isEmpty(); above = above.parent()) {
      if (above.isItem() && account.catalog().isCollection(above.parent())) {
        String place = place(above);
        int end = place.lastIndexOf('/');
        account.find(above.parent(), place.substring(0, end), place.substring(end + 1));
      }
    }
  }

  /** Returns what the rule for this operation answers. */
  public Response byRule() {
    return rule.answer(this);
  }

  /**
   * Returns these resources as the operation lists them: filtered, sorted, and one page of them.
   */
  public Response listed(Items items) {
    return new ListRule(operation).listed(this, items);
  }

  /** Returns the same of resources that are filtered already. */
  public Response paged(List<Map<String, Object>> filtered) {
    return new ListRule(operation).paged(this, filtered);
  }

  /** Returns what one of the query's filters selects: all, if it is not given. */
  public Predicate<Map<String, Object>> filter(String parameter) {
    return new CollectionFilter(operation).of(query(), parameter);
  }

  /** Returns the response that says that something began, and where to look. */
  public Response accepted(String location) {
    return accepted(location, Map.of());
  }

  /** Returns the same with a body. */
  public Response accepted(String location, Map<String, ?> body) {
    return respond(body, Map.of("Location", location));
  }

  /** Creates a resource of what was sent, and returns it. */
  public Map<String, Object> create() {
    return CreateRule.created(this);
  }

  /** Returns the response that shows what was created. */
  public Response created(Map<String, Object> item) {
    return CreateRule.response(this, item);
  }

  /** Returns a response with a value in the form that the operation promises. */
  public Response respond(@Nullable Object value) {
    return respond(value, Map.of());
  }

  Response respond(@Nullable Object value, Map<String, String> more) {
    Optional<Schema> schema = operation.success().schema();
    Map<String, String> headers = headers();
    headers.putAll(more);
    int status = operation.success().status();
    return schema.isEmpty()
        ? Response.withoutBody(status, headers)
        : Response.of(status, headers, shaped(schema.get(), value));
  }

  /** Returns the headers that every response of the operation has. */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    operation
        .success()
        .otherHeaders()
        .forEach((name, schema) -> headers.put(name, String.valueOf(samples().of(schema, name))));
    return headers;
  }

  private Samples samples() {
    return Samples.required(place(), account.now());
  }

  /** Returns a value in the form of a schema, with invented values for what is required. */
  Object shaped(Schema schema, @Nullable Object value) {
    Object shaped = new Shape(samples()).of(schema, value);
    return shaped == null ? Map.of() : shaped;
  }
}
