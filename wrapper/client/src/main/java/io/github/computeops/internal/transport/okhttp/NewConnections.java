package io.github.computeops.internal.transport.okhttp;

import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** Tells an exchange that its connection was made for it. */
final class NewConnections extends EventListener {
  @Override
  public void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    OkHttpExchange.of(call.request()).onNewConnection();
  }
}
