package io.github.computeops.examples;

import io.github.computeops.api.ServersV1;
import io.github.computeops.model.ServerCollectionV1;
import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lists the servers of a region as a table, page after page.
 *
 * <p>Runs against the simulator, or against the real service when the environment has {@code
 * COM_REGION}, {@code COM_CLIENT_ID}, {@code COM_CLIENT_SECRET} and {@code COM_WORKSPACE_ID}. Ends
 * with status 0, with 1 when a call failed, with 2 when the environment makes no sense.
 */
public final class ListServers {
  private final Supplier<Target> start;
  private final PrintStream out;
  private final PrintStream err;

  ListServers(Map<String, String> environment, PrintStream out, PrintStream err) {
    this(() -> Target.of(environment), out, err);
  }

  ListServers(Supplier<Target> start, PrintStream out, PrintStream err) {
    this.start = start;
    this.out = out;
    this.err = err;
  }

  /**
   * Lists the servers and leaves with the status.
   *
   * @param arguments none are read
   */
  public static void main(String[] arguments) {
    int status = new ListServers(System.getenv(), System.out, System.err).run();
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Whatever fails, its message is the sentence to show. */
  int run() {
    try (Target target = start.get()) {
      list(target, new ServerTable(out));
      return 0;
    } catch (ConfigurationException e) {
      return failed(2, e);
    } catch (RuntimeException e) {
      return failed(1, e);
    }
  }

  private void list(Target target, ServerTable table) {
    out.println("Servers in " + target.name());
    long offset = 0;
    ServerCollectionV1 page;
    do {
      page = page(target.com().serversV1(), offset, target.pageSize());
      table.print(page);
      offset += page.items().size();
    } while (offset < page.total() && !page.items().isEmpty());
    table.printSummary();
  }

  private static ServerCollectionV1 page(ServersV1 servers, long offset, int limit) {
    return servers.list(ServersV1.ListQuery.builder().offset(offset).limit(limit).build());
  }

  private int failed(int status, RuntimeException e) {
    String sentence = e.getMessage() == null ? e.toString() : e.getMessage();
    err.println(sentence.replaceAll("\\s+", " "));
    return status;
  }
}
