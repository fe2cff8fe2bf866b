/**
 * A Compute Ops Management for tests and demos; open, since Jackson writes records of many
 * packages.
 */
@SuppressWarnings("requires-automatic")
open module io.github.computeops.simulator {
  requires transitive io.github.computeops.client;
  requires com.networknt.schema;
  requires java.logging;
  requires mockwebserver3;
  requires okhttp3;
  requires okhttp3.tls;
  requires okio;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static info.picocli; // only the program needs it
  requires static org.junit.jupiter.api; // only the extension needs it

  exports io.github.computeops.simulator;
  exports io.github.computeops.simulator.junit;
}
