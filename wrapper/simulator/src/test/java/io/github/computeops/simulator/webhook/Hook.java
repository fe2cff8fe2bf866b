package io.github.computeops.simulator.webhook;

import io.github.computeops.webhook.WebhookReceiver;
import io.github.computeops.webhook.WebhookServer;
import io.github.computeops.webhook.WebhookServlet;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A receiver at {@code /hook} behind a web server. */
record Hook(URI uri, Stop server) {
  /** The web servers. */
  enum Kind {
    JDK {
      @Override
      Hook start(WebhookReceiver receiver) {
        WebhookServer server =
            WebhookServer.start(
                receiver, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "/hook");
        return new Hook(uri(server.port()), server::close);
      }
    },
    JETTY {
      @Override
      Hook start(WebhookReceiver receiver) throws Exception {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setIdleTimeout(STALL_MILLIS);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new WebhookServlet(receiver)), "/hook");
        server.setHandler(context);
        server.start();
        return new Hook(uri(connector.getLocalPort()), server::stop);
      }
    },
    TOMCAT {
      @Override
      Hook start(WebhookReceiver receiver) throws Exception {
        Tomcat tomcat = new Tomcat();
        String folder = Files.createTempDirectory("tomcat").toString();
        tomcat.setBaseDir(folder);
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("connectionTimeout", "" + STALL_MILLIS);
        Context context = tomcat.addContext("", folder);
        leavesThreadsAlone((StandardContext) context);
        Tomcat.addServlet(context, "hook", new WebhookServlet(receiver)).addMapping("/hook");
        tomcat.start();
        return new Hook(
            uri(tomcat.getConnector().getLocalPort()),
            () -> {
              tomcat.stop();
              tomcat.destroy();
            });
      }
    };

    private static final int STALL_MILLIS = 1_000;

    /** The threads are the receiver's, which outlives the server. */
    private static void leavesThreadsAlone(StandardContext context) {
      context.setClearReferencesStopThreads(false);
      context.setClearReferencesThreadLocals(false);
      context.setClearReferencesRmiTargets(false);
    }

    abstract Hook start(WebhookReceiver receiver) throws Exception;

    private static URI uri(int port) {
      return URI.create("http://localhost:" + port + "/hook");
    }
  }

  void close() throws Exception {
    server.stop();
  }

  /** Stops a web server. */
  interface Stop {
    void stop() throws Exception;
  }
}
