package io.github.computeops.simulator.internal.standalone;

import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.SimulatorBuilder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts a simulator from the command line, which runs until it is stopped. */
@Command(
    name = "compute-ops-simulator",
    description = "Runs a simulated HPE Compute Ops Management.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    showDefaultValues = true)
public final class Main implements Callable<Integer> {
  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on; 0.0.0.0 for all. Anybody who reaches it can use the simulator:"
              + " its tokens and its credentials are not secret.")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "PORT", description = "The port; 0 for any free one.")
  private int port = 8080;

  @Option(names = "--servers", paramLabel = "COUNT", description = "How many servers there are.")
  private int servers = 250;

  @Option(
      names = "--tenant",
      paramLabel = "NAME=COUNT",
      description = "A tenant and how many servers it has; may be given several times.")
  private Map<String, Integer> tenants = new LinkedHashMap<>();

  @Option(
      names = "--time-factor",
      paramLabel = "FACTOR",
      description = "How much faster than the clock time passes; 0 for only by the page.")
  private double timeFactor = 1;

  @Option(names = "--lenient", description = "Accepts unknown parameters and properties.")
  private boolean lenient;

  @Option(
      names = "--requester-may-approve",
      description = "Lets the API client that starts a job approve it.")
  private boolean requesterMayApprove;

  @Option(names = "--tls", description = "Speaks HTTPS.")
  private boolean tls;

  @Option(names = "--http2", description = "Speaks HTTPS, and HTTP/2 with clients that offer it.")
  private boolean http2;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description = "Writes the certificate of its authority to a PEM file; with --tls or --http2.")
  private @Nullable Path authority;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Runs it.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    int status = commandLine().execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Returns the command; a mistake in its arguments is said in one line. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(
            (exception, line, parsed) -> {
              line.getErr().println(exception.getMessage());
              return CommandLine.ExitCode.USAGE;
            });
  }

  /** The threads of the server keep the program running. */
  @Override
  public Integer call() {
    Simulator simulator = settings().start();
    Runtime.getRuntime().addShutdownHook(new Thread(simulator::close));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Service and page:  " + simulator.uri() + "/");
    out.println("Token endpoint:    " + simulator.tokenEndpoint());
    out.println("Client id:         " + simulator.clientId());
    out.println("Client secret:     " + simulator.clientSecret());
    out.println("Account id:        " + simulator.accountId());
    if (authority != null) {
      write(simulator, authority);
      out.println("Its authority:     " + authority);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private SimulatorBuilder settings() {
    SimulatorBuilder settings =
        Simulator.builder().host(host).port(port).servers(servers).timeFactor(timeFactor);
    tenants.forEach(settings::tenant);
    if (lenient) {
      settings.lenient();
    }
    if (requesterMayApprove) {
      settings.requesterMayApprove();
    }
    if (tls) {
      settings.tls();
    }
    if (http2) {
      settings.http2();
    }
    return settings;
  }

  private static void write(Simulator simulator, Path file) {
    try {
      String text =
          Base64.getMimeEncoder(64, new byte[] {'\n'})
              .encodeToString(simulator.certificateAuthority().getEncoded());
      Files.writeString(
          file, "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file " + file + " cannot be written: " + e.getMessage(), e);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
