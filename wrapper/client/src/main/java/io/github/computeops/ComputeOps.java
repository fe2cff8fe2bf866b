package io.github.computeops;

import io.github.computeops.api.Apis;
import io.github.computeops.error.ComputeOpsException;
import io.github.computeops.internal.call.AnswerHead;
import io.github.computeops.internal.call.CallScope;
import io.github.computeops.internal.call.Calls;
import io.github.computeops.internal.call.Core;
import io.github.computeops.internal.call.Operation;
import io.github.computeops.internal.check.ExtraHeader;
import io.github.computeops.internal.check.Given;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Compute Ops Management, ready to call: one accessor for each generated interface.
 *
 * <pre>{@code
 * try (ComputeOps com = ComputeOps.builder()
 *     .region(Region.EU_CENTRAL)
 *     .credentials(Credentials.apiClient(workspaceId, clientId, clientSecret))
 *     .build()) {
 *   com.serversV1().list().items().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>sends {@code GET https://eu-central.api.greenlake.hpe.com/compute-ops-mgmt/v1/servers}.
 *
 * <p>Calls are retried where that is safe ({@link RetryPolicy}) and paced where the service asks
 * for it ({@link RateLimit}); what goes wrong all the same ends as a {@link ComputeOpsException}.
 *
 * <p>{@link #with with}, {@link #forTenant forTenant} and {@link #withResponse withResponse} make
 * <em>views</em>: the same client, with the same connections, token and limits, that does one thing
 * otherwise. A view costs next to nothing; make one for a single call, or keep it.
 *
 * <p>Immutable and thread-safe; make one for each region and share it. Close it when it is no
 * longer needed. Closing a view closes its client.
 */
public final class ComputeOps implements Apis, AutoCloseable {
  private static final String TENANT = "Tenant-Acid";
  private static final String ID = "The tenant's application customer id";
  private static final Consumer<AnswerHead> NOBODY = head -> {};

  private final Core core;
  private final CallOptions options;
  private final String tenant;
  private final Consumer<AnswerHead> answered;
  private final Map<Class<?>, Object> proxies = new ConcurrentHashMap<>();

  private ComputeOps(Core core, CallOptions options, String tenant, Consumer<AnswerHead> answered) {
    this.core = core;
    this.options = options;
    this.tenant = tenant;
    this.answered = answered;
  }

  static ComputeOps over(Core core) {
    return new ComputeOps(core, CallOptions.none(), null, NOBODY);
  }

  /**
   * Starts a client.
   *
   * @return an empty builder
   */
  public static ComputeOpsBuilder builder() {
    return new ComputeOpsBuilder();
  }

  /**
   * A view whose calls do something otherwise.
   *
   * @param otherwise what; added to what this view does otherwise already
   * @return the view
   */
  public ComputeOps with(CallOptions otherwise) {
    return new ComputeOps(
        core,
        options.toBuilder().and(Given.present("The options are", otherwise)).build(),
        tenant,
        answered);
  }

  /**
   * A view whose calls run for a tenant of a managed service provider: each carries {@code
   * Tenant-Acid}. An operation that does not take that header is refused before anything is sent,
   * so that nothing runs on the provider's own account by accident.
   *
   * @param applicationCustomerId the tenant's application customer id, from {@code
   *     com.accountsV1beta1().listTenants(…)}; not its workspace id
   * @return the view
   * @throws IllegalArgumentException when the id is blank or cannot be sent in a header
   */
  public ComputeOps forTenant(String applicationCustomerId) {
    String id = ExtraHeader.value(TENANT, Given.text(ID, applicationCustomerId));
    CallOptions added = options.toBuilder().own(TENANT, id).build();
    return new ComputeOps(core, added, id, answered);
  }

  /**
   * Makes a call and returns with its value what came along: status, headers, notices of removal.
   *
   * <pre>{@code
   * Response<JobV1> started = com.withResponse(view -> view.jobsV1().create(job));
   * started.location(); // where to ask how it goes
   * }</pre>
   *
   * @param call makes one call on the view it is given; of several, the last one counts
   * @param <T> what the call returns
   * @return the value, and the head of the answer
   * @throws IllegalStateException when the view was not called
   */
  public <T> Response<T> withResponse(Function<ComputeOps, T> call) {
    AtomicReference<AnswerHead> head = new AtomicReference<>();
    T value = call.apply(new ComputeOps(core, options, tenant, answered.andThen(head::set)));
    if (head.get() == null) {
      throw new IllegalStateException(
          "withResponse was given something that calls nothing; call an operation of the view it gets.");
    }
    return new Response<>(value, head.get());
  }

  @Override
  public <T> T api(Class<T> type) {
    Object known = proxies.get(type);
    return type.cast(known == null ? proxies.computeIfAbsent(type, this::proxy) : known);
  }

  private Object proxy(Class<?> type) {
    return new Calls(type, core.operations(type), this::scope).proxy();
  }

  private CallScope scope(Operation operation) {
    core.checkOpen();
    if (tenant != null && !operation.accepts(TENANT)) {
      throw new IllegalArgumentException(
          """
          %s does not take %s, so it would run on the provider's own account instead of that of \
          tenant %s; call it on a client with credentials of the tenant's workspace."""
              .formatted(operation.name(), TENANT, tenant));
    }
    return new CallScope(operation.name(), options, core.timeouts(), answered);
  }

  /**
   * Releases connections and threads, and drops the token. Calls that wait are freed with an
   * exception; later calls throw {@link IllegalStateException}. Closing twice does nothing.
   */
  @Override
  public void close() {
    core.close();
  }

  /** Where the client sends its calls, and for whom. */
  @Override
  public String toString() {
    return "ComputeOps[" + core + (tenant == null ? "" : " for tenant " + tenant) + "]";
  }
}
