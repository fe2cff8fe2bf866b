package io.github.computeops;

import io.github.computeops.concurrent.ConcurrentCalls;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes each call on a view that was given. */
abstract class ForwardingView implements ComputeOpsView {
  private final ComputeOpsView view;

  ForwardingView(ComputeOpsView view) {
    this.view = view;
  }

  @Override
  public <T> T api(Class<T> type) {
    return view.api(type);
  }

  @Override
  public RawRequest request(String method, String path, Object... values) {
    return view.request(method, path, values);
  }

  @Override
  public ComputeOpsView withOptions(CallOptions options) {
    return view.withOptions(options);
  }

  @Override
  public ComputeOpsView forTenant(String applicationCustomerId) {
    return view.forTenant(applicationCustomerId);
  }

  @Override
  public <I, T extends @Nullable Object> ConcurrentCalls<I, T> callEach(
      Iterable<? extends I> items,
      BiFunction<? super ComputeOpsView, ? super I, ? extends T> call) {
    return view.callEach(items, call);
  }

  @Override
  public <T> Response<T> withResponse(Function<ComputeOpsView, T> call) {
    return view.withResponse(call);
  }
}
