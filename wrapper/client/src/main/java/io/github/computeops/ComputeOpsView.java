package io.github.computeops;

import io.github.computeops.api.Apis;
import io.github.computeops.concurrent.ConcurrentCalls;
import io.github.computeops.files.AhsFiles;
import io.github.computeops.files.ServerLogs;
import io.github.computeops.files.Transfers;
import io.github.computeops.internal.check.Require;
import io.github.computeops.webhook.Webhooks;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Operations;
import io.github.computeops.work.Reports;
import io.github.computeops.work.Schedules;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A view of a client: one accessor for each generated interface, whose calls all have the same
 * options.
 *
 * <pre>{@code
 * ComputeOpsView patient = com.withOptions(CallOptions.builder().timeout(Duration.ofMinutes(5)).build());
 * patient.serversV1().list();
 * }</pre>
 *
 * <p>A view shares connections, token and limits with its client, and ends when the client closes;
 * it cannot be closed itself. It costs next to nothing: make one for a single call, or keep it.
 * Immutable and thread-safe.
 *
 * <p>A test may implement it. A new version may add methods.
 */
public interface ComputeOpsView extends Apis {
  /**
   * Returns a view that applies options to each call.
   *
   * @param options applied on top of those that this view has already
   * @return the view
   * @throws IllegalArgumentException if the options are null
   */
  ComputeOpsView withOptions(CallOptions options);

  /**
   * Returns a view whose calls run for a tenant of a managed service provider: each is sent with
   * the header {@code Tenant-Acid}. An operation that does not take that header is rejected before
   * anything is sent, so that nothing runs on the provider's own account by accident.
   *
   * @param applicationCustomerId the tenant's application customer id, from {@code
   *     com.accountsV1beta1().listTenants(…)}; not its workspace id
   * @return the view
   * @throws IllegalArgumentException if the id is blank or cannot be sent in a header
   */
  ComputeOpsView forTenant(String applicationCustomerId);

  /**
   * Starts a request that no generated method describes, such as one that HPE has not published
   * yet.
   *
   * <pre>{@code
   * Json tags = com.request("GET", "/compute-ops-mgmt/v1/servers/{id}/tags", id).json();
   * }</pre>
   *
   * <p>On a view for a tenant the header {@code Tenant-Acid} is sent whatever the path is: if the
   * operation does not take it, the call runs on the provider's own account.
   *
   * @param method the HTTP method, such as {@code GET}
   * @param path begins with a slash and is sent as it is, except for parameters in braces
   * @param values plain values of the parameters in braces, in their order; each is encoded as one
   *     segment of the path. Give ids so, since the path as it is written names the call in logs
   *     and metrics.
   * @return the request; nothing is sent yet
   * @throws IllegalArgumentException if the method is unknown, the path cannot be sent, or there is
   *     not exactly one value for each parameter
   */
  RawRequest request(String method, String path, Object... values);

  /**
   * Makes a call and returns its value with the response: status, headers, notices of removal.
   *
   * <pre>{@code
   * Response<JobV1> started = com.withResponse(view -> view.jobsV1().create(job));
   * started.location(); // where to ask for its progress
   * }</pre>
   *
   * @param call makes one call on the view that it is given; if it makes several, the last one
   *     counts
   * @param <T> what the call returns
   * @return the value and the response
   * @throws IllegalStateException if no operation of the view was called
   */
  <T> Response<T> withResponse(Function<ComputeOpsView, T> call);

  /**
   * Makes a call that returns nothing, and returns its response. It has a name of its own because
   * Java cannot tell a lambda that returns something from one that does not.
   *
   * <pre>{@code
   * Response<Void> deleted = com.withVoidResponse(view -> view.groupsV1().delete(id));
   * deleted.status(); // 204
   * }</pre>
   *
   * @param call makes one call on the view that it is given; if it makes several, the last one
   *     counts
   * @return the response, without a value
   * @throws IllegalStateException if no operation of the view was called
   */
  default Response<Void> withVoidResponse(Consumer<ComputeOpsView> call) {
    return withResponse(
        view -> {
          call.accept(view);
          return null;
        });
  }

  /**
   * Makes a call for each of many items, several at a time, and tells what became of each.
   *
   * <pre>{@code
   * for (var outcome : com.callEach(ids, (view, id) -> view.serversV1().get(id)).concurrency(64)) {
   *   outcome.failure().ifPresent(failure -> System.err.println(outcome.item() + ": " + failure));
   * }
   * }</pre>
   *
   * @param items ids or anything else, read as they are needed
   * @param call is given this view and an item, in a thread of its own; it may make several calls
   * @param <I> an item
   * @param <T> what the call returns
   * @return the calls; nothing is sent before they are iterated
   * @throws IllegalArgumentException if an argument is null
   */
  <I, T extends @Nullable Object> ConcurrentCalls<I, T> callEach(
      Iterable<? extends I> items, BiFunction<? super ComputeOpsView, ? super I, ? extends T> call);

  /**
   * Makes a call that returns nothing for each of many items, as {@link #callEach} does. It has a
   * name of its own because Java cannot tell a lambda that returns something from one that does
   * not.
   *
   * <pre>{@code
   * com.runEach(groupIds, (view, id) -> view.groupsV1().delete(id)).forEach(System.out::println);
   * }</pre>
   *
   * @param items ids or anything else, read as they are needed
   * @param call is given this view and an item, in a thread of its own; it may make several calls
   * @param <I> an item
   * @return the calls; nothing is sent before they are iterated
   * @throws IllegalArgumentException if an argument is null
   */
  default <I> ConcurrentCalls<I, Void> runEach(
      Iterable<? extends I> items, BiConsumer<? super ComputeOpsView, ? super I> call) {
    Require.present("call", call);
    return callEach(
        items,
        (view, item) -> {
          call.accept(view, item);
          return null;
        });
  }

  /**
   * Returns jobs, to start them and wait for them.
   *
   * @return jobs that are started and read through this view
   */
  default Jobs jobs() {
    return api(Jobs.class);
  }

  /**
   * Returns asynchronous operations, to wait for what other calls start.
   *
   * @return operations that are read through this view
   */
  default Operations operations() {
    return api(Operations.class);
  }

  /**
   * Returns reports, to make them and read them.
   *
   * @return reports that are made through this view
   */
  default Reports reports() {
    return api(Reports.class);
  }

  /**
   * Returns schedules, for jobs that the service starts by itself.
   *
   * @return schedules that are made through this view
   */
  default Schedules schedules() {
    return api(Schedules.class);
  }

  /**
   * Returns AHS files, to upload them and have them analysed.
   *
   * @return files that are uploaded through this view
   */
  default AhsFiles ahsFiles() {
    return api(AhsFiles.class);
  }

  /**
   * Returns the logs of servers, to collect and download them.
   *
   * @return logs that are collected through this view
   */
  default ServerLogs serverLogs() {
    return api(ServerLogs.class);
  }

  /**
   * Returns transfers of files from and to signed addresses.
   *
   * @return transfers with the timeouts of this view
   */
  default Transfers transfers() {
    return api(Transfers.class);
  }

  /**
   * Returns webhooks, to set them up and look after them.
   *
   * @return webhooks that are made through this view
   */
  default Webhooks webhooks() {
    return api(Webhooks.class);
  }
}
