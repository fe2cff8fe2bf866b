package io.github.computeops.examples;

import io.github.computeops.model.ServerCollectionV1;
import java.io.PrintStream;

/** Lists the servers of a region as a table, page after page. */
public final class ListServers {
  private ListServers() {}

  /**
   * Runs the example.
   *
   * @param arguments ignored
   */
  public static void main(String[] arguments) {
    Example.main(arguments, ListServers::run);
  }

  static void run(Target target, PrintStream out) {
    out.println("Servers in " + target.name());
    ServerTable table = new ServerTable(out);
    for (ServerCollectionV1 page : target.com().serversV1().all(target.pages()).pages()) {
      table.print(page);
    }
    table.printSummary();
  }
}
