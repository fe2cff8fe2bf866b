/** The client of the Compute Ops Management API. */
@SuppressWarnings("requires-automatic")
module io.github.computeops.client {
  requires transitive io.github.computeops.api;
  requires io.github.resilience4j.core;
  requires io.github.resilience4j.retry;
  requires java.net.http;
  requires java.xml;
  requires jdk.net; // HttpClient needs it, and has no descriptor to say so
  requires static context.propagation;
  requires static jakarta.servlet;
  requires static jdk.httpserver;
  requires static micrometer.commons;
  requires static micrometer.core;
  requires static micrometer.observation;
  requires static okhttp3;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.slf4j;
  requires tools.jackson.core;

  exports io.github.computeops;
  exports io.github.computeops.concurrent;
  exports io.github.computeops.error;
  exports io.github.computeops.files;
  exports io.github.computeops.listener;
  exports io.github.computeops.micrometer;
  exports io.github.computeops.sharing;
  exports io.github.computeops.webhook;
  exports io.github.computeops.work;
}
