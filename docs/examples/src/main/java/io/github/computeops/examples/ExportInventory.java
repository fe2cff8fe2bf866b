package io.github.computeops.examples;

import io.github.computeops.model.ServerCollectionV1;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Exports the inventory to CSV, page by page, and prints its progress. */
public final class ExportInventory {
  private ExportInventory() {}

  /**
   * Runs the example.
   *
   * @param arguments the file to write, {@code target/inventory.csv} by default
   */
  public static void main(String[] arguments) {
    Example.main(arguments, ExportInventory::run);
  }

  /** The file gets its name when it is complete, so nobody mistakes a part for the whole. */
  static void run(Target target, PrintStream out) throws IOException {
    Path file = Path.of(target.argumentOr(0, "target/inventory.csv"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    long servers = write(target, part, out);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    out.println(servers + " servers in " + file);
  }

  private static long write(Target target, Path file, PrintStream out) throws IOException {
    long servers = 0;
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write(InventoryRow.HEADER);
      for (ServerCollectionV1 page : target.com().serversV1().all(target.pages()).pages()) {
        csv.write(InventoryRow.of(page.items()));
        servers += page.items().size();
        out.println(servers + " of " + page.total());
      }
    }
    return servers;
  }
}
