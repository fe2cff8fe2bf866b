package io.github.computeops.examples;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.JobV1ResultCode;
import io.github.computeops.model.ResourceTypes;
import io.github.computeops.simulator.SimulatedJobOutcome;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.webhook.WebhookReceiver;
import io.github.computeops.webhook.WebhookServer;
import io.github.computeops.webhook.WebhookSettings;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Receives the events of jobs, and opens a ticket for each job that fails. */
public final class OpenTickets {
  private static final String HEADER = "X-Hook-Key";

  private OpenTickets() {}

  /**
   * Runs the example.
   *
   * @param arguments the https address that leads to this program, and the port to listen on
   */
  public static void main(String[] arguments) {
    Example.main(arguments, OpenTickets::run);
  }

  static void run(Target target, PrintStream out) {
    String secret = UUID.randomUUID().toString();
    BlockingQueue<String> tickets = new LinkedBlockingQueue<>();
    int port = Integer.parseInt(target.argumentOr(1, "0"));
    try (WebhookReceiver receiver = receiver(secret, tickets);
        WebhookServer server =
            WebhookServer.start(receiver, new InetSocketAddress(port), "/hook")) {
      String local = "http://localhost:" + server.port() + "/hook";
      String address = target.argument(0, "the https address of this program", local);
      out.println(target.com().webhooks().ensure(wanted(address, secret), Duration.ofMinutes(2)));
      target.simulator().ifPresent(simulator -> failJob(simulator, target.com()));
      print(tickets, out);
    }
  }

  private static WebhookReceiver receiver(String secret, BlockingQueue<String> tickets) {
    return WebhookReceiver.builder()
        .secret(HEADER, secret)
        .on(
            ResourceTypes.JOB,
            event -> {
              if (isFailure(event.resource())) {
                tickets.put(ticket(event.resource()));
              }
            })
        .build();
  }

  private static boolean isFailure(JobV1 job) {
    return job.resultCode().filter(code -> code.is(JobV1ResultCode.FAILURE)).isPresent();
  }

  private static String ticket(JobV1 job) {
    return "Ticket: %s failed on %s"
        .formatted(job.name().orElse(""), job.resource().id().orElse(""));
  }

  /** Each run has a new secret, so it is sent even if nothing else changed. */
  private static WebhookSettings wanted(String address, String secret) {
    return WebhookSettings.builder()
        .name("tickets")
        .destination(URI.create(address))
        .eventFilter("type eq 'compute-ops/job'")
        .header(HEADER, secret)
        .sendHeaders()
        .build();
  }

  private static void failJob(Simulator simulator, ComputeOps com) {
    simulator.endNextJob(SimulatedJobOutcome.FAILED);
    String server = com.serversV1().list().items().get(0).id().orElseThrow();
    com.jobs().start(ServerPowerOff.builder().server(server).build());
  }

  /** Ends when no ticket came for a while; a real program would run on. */
  private static void print(BlockingQueue<String> tickets, PrintStream out) {
    try {
      for (String ticket = next(tickets); ticket != null; ticket = next(tickets)) {
        out.println(ticket);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String next(BlockingQueue<String> tickets) throws InterruptedException {
    return tickets.poll(5, TimeUnit.SECONDS);
  }
}
