package io.github.computeops;

import io.github.computeops.concurrent.ConcurrentCalls;
import io.github.computeops.files.Transfers;
import io.github.computeops.internal.call.CallView;
import io.github.computeops.internal.call.ClientState;
import io.github.computeops.internal.call.OperationHandler;
import io.github.computeops.internal.check.RequestHeader;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.concurrent.CallPlan;
import io.github.computeops.internal.concurrent.EachCalls;
import io.github.computeops.internal.files.FileWork;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.http.ResponseHead;
import io.github.computeops.internal.transfer.StoreTransfers;
import io.github.computeops.internal.work.Work;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The views of a client. */
final class View implements ComputeOpsView, CallView {
  private static final String TENANT = "Tenant-Acid";

  private final ClientState state;
  private final Timeouts timeouts;
  private final CallOptions options;
  private final String tenant;
  private final BiConsumer<ResponseHead, Integer> listener;
  private final Map<Class<?>, Object> proxies = new ConcurrentHashMap<>();

  private View(
      ClientState state,
      Timeouts timeouts,
      CallOptions options,
      String tenant,
      BiConsumer<ResponseHead, Integer> listener) {
    this.state = state;
    this.timeouts = timeouts;
    this.options = options;
    this.tenant = tenant;
    this.listener = listener;
  }

  static View of(ClientState state, Timeouts timeouts) {
    return new View(state, timeouts, CallOptions.none(), "", (head, attempts) -> {});
  }

  @Override
  public <T> T api(Class<T> type) {
    Object known = proxies.get(Require.present("type", type));
    return type.cast(known == null ? proxies.computeIfAbsent(type, this::made) : known);
  }

  private Object made(Class<?> type) {
    if (type == Transfers.class) {
      return new StoreTransfers(state.store(), this::settings);
    }
    ViewCalls calls = new ViewCalls(state, this);
    return Work.of(type, calls)
        .or(() -> FileWork.of(type, calls))
        .orElseGet(() -> state.proxy(type, this));
  }

  @Override
  public RawRequest request(String method, String path, Object... values) {
    return new RawRequest(state, this, method, path, values);
  }

  @Override
  public View withOptions(CallOptions added) {
    CallOptions all = options.toBuilder().mergeFrom(Require.present("call options", added)).build();
    return new View(state, timeouts, all, tenant, listener);
  }

  @Override
  public View forTenant(String applicationCustomerId) {
    String id = Require.text("tenant's application customer id", applicationCustomerId);
    CallOptions all = options.toBuilder().own(TENANT, RequestHeader.value(TENANT, id)).build();
    return new View(state, timeouts, all, id, listener);
  }

  @Override
  public <T> Response<T> withResponse(Function<ComputeOpsView, T> call) {
    AtomicReference<@Nullable Received> received = new AtomicReference<>();
    BiConsumer<ResponseHead, Integer> last =
        (head, attempts) -> received.set(new Received(head, attempts));
    T value =
        Require.present("call", call)
            .apply(new View(state, timeouts, options, tenant, listener.andThen(last)));
    Received response = received.get();
    if (response == null) {
      throw new IllegalStateException(
          "The function that was given calls no operation; call one on its argument.");
    }
    return new Response<>(value, response.head, response.attempts);
  }

  private record Received(ResponseHead head, int attempts) {}

  @Override
  public <I, T extends @Nullable Object> ConcurrentCalls<I, T> callEach(
      Iterable<? extends I> items,
      BiFunction<? super ComputeOpsView, ? super I, ? extends T> call) {
    Require.present("items", items);
    Require.present("call", call);
    return EachCalls.of(
        new CallPlan<I, T>(items, item -> call.apply(this, item), state::checkOpen, state.time()));
  }

  @Override
  public CallSettings settings(OperationHandler operation) {
    CallSettings settings = settings();
    if (!tenant.isEmpty() && !operation.accepts(TENANT)) {
      throw new IllegalArgumentException(
          """
          %s does not take %s, so it would run on the provider's own account instead of that of \
          tenant %s; call it on a client with credentials of the tenant's workspace."""
              .formatted(operation.name(), TENANT, tenant));
    }
    return settings;
  }

  @Override
  public CallSettings settings() {
    state.checkOpen();
    return options.settings(timeouts);
  }

  @Override
  public void received(ResponseHead head, int attempts) {
    listener.accept(head, attempts);
  }

  @Override
  public String toString() {
    return "ComputeOpsView[" + state + (tenant.isEmpty() ? "" : " for tenant " + tenant) + "]";
  }
}
