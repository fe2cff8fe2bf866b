package io.github.computeops.internal.call;

import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.request.ClientHeaders;
import io.github.computeops.internal.request.RequiredArguments;
import io.github.computeops.internal.retry.AttemptResult;
import io.github.computeops.internal.retry.AttemptResult.Broken;
import io.github.computeops.internal.retry.AttemptResult.ErrorStatus;
import io.github.computeops.internal.retry.AttemptResult.Success;
import io.github.computeops.internal.retry.CallResult;
import io.github.computeops.internal.retry.RepeatingCall;
import io.github.computeops.listener.Call;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls one method of a generated interface. */
public final class OperationHandler {
  private final MethodHandler handler;
  private final RepeatingCall repeating;
  private final CallStart start;
  private final Call call;
  private final String name;
  private final RequiredArguments required;
  private final MethodArguments method;
  private final boolean streamed;
  private final Set<String> clientHeaders;

  OperationHandler(Method method, MethodHandler handler, RepeatingCall repeating, CallStart start) {
    this.handler = handler;
    this.repeating = repeating;
    this.start = start;
    this.name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    this.call = start.of(name, method);
    this.required = RequiredArguments.of(method);
    this.method = MethodArguments.of(method);
    this.streamed = method.getReturnType() == InputStream.class;
    ClientHeaders named = method.getAnnotation(ClientHeaders.class);
    this.clientHeaders = named == null ? Set.of() : Set.of(named.value());
  }

  /** Returns the interface and the method, such as {@code ServersV1.get}. */
  public String name() {
    return name;
  }

  /** Tells whether the operation takes a header that a view sets. */
  public boolean accepts(String clientHeader) {
    return clientHeaders.contains(clientHeader);
  }

  @Nullable Object call(Object @Nullable [] arguments, CallView view) {
    required.check(arguments);
    CallContext first =
        CallContext.first(
            name, method.headers(arguments, view.settings(this)), method.body(arguments));
    return start.make(call, first, context -> made(context, arguments, view));
  }

  private @Nullable Object made(CallContext first, Object @Nullable [] arguments, CallView view) {
    CallResult result =
        repeating.make(streamed ? first.streamed() : first, context -> attempt(arguments, context));
    if (result.last() instanceof Success success) {
      view.received(success.head(), result.attempts());
      return success.value();
    }
    throw CallFailure.exception(result);
  }

  private AttemptResult attempt(Object @Nullable [] arguments, CallContext context) {
    try {
      return (AttemptResult) handler.invoke(with(context, arguments));
    } catch (ErrorStatusDecoder.Signal e) {
      Request sent = CallSettingsClient.with(context.settings(), e.response().request());
      return new ErrorStatus(e.response().toBuilder().request(sent).build());
    } catch (FeignException e) {
      return broken(e, context);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(name + " failed with " + e.getClass().getName() + ".", e);
    }
  }

  /** Feign takes the options of a request from among the arguments. */
  private static Object[] with(CallContext context, Object @Nullable [] arguments) {
    Object[] all =
        arguments == null ? new Object[1] : Arrays.copyOf(arguments, arguments.length + 1);
    all[all.length - 1] = context;
    return all;
  }

  /** Feign wraps what an attempt throws in an exception of its own. */
  private static Broken broken(FeignException e, CallContext context) {
    if (e.getCause() instanceof IOException cause && e.hasRequest()) {
      return new Broken(CallSettingsClient.with(context.settings(), e.request()), cause);
    }
    throw e.getCause() instanceof RuntimeException cause ? cause : e;
  }
}
