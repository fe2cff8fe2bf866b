package io.github.computeops;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

/** A transport that counts the responses that nobody closed. For one caller. */
public final class CountingTransport implements Client {
  private final Client next;
  private final Set<Integer> open = new HashSet<>();
  private int opened;
  private int openAtNextAttempt;

  CountingTransport(Client next) {
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    openAtNextAttempt = Math.max(openAtNextAttempt, open.size());
    Response response = next.execute(request, options);
    int number = opened++;
    open.add(number);
    InputStream body =
        new FilterInputStream(response.body().asInputStream()) {
          @Override
          public void close() throws IOException {
            open.remove(number);
            super.close();
          }
        };
    return response.toBuilder().body(body, null).build();
  }

  public int opened() {
    return opened;
  }

  public int open() {
    return open.size();
  }

  /** Returns how many were open at most while another request was sent. */
  public int openAtNextAttempt() {
    return openAtNextAttempt;
  }
}
