package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.model.ServerV1;
import io.github.computeops.simulator.Simulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportInventoryTest {
  @TempDir Path folder;

  @Test
  void saysHowFarItIsAndLeavesOneCompleteFile() throws Exception {
    Path file = folder.resolve("inventory.csv");
    assertEquals(
        List.of("10 of 12", "12 of 12", "12 servers in " + file),
        Run.against(Simulator.builder().servers(12), file.toString()).lines(ExportInventory::run));
    List<String> lines = Files.readAllLines(file);
    assertEquals(13, lines.size());
    assertEquals(
        "id,name,serial number,model,generation,power,health,memory MB,operating system,location",
        lines.get(0));
    assertEquals(
        "P06760-B21+CZ2208DQFG,db-blr-0004,CZ2208DQFG,ProLiant DL360 Gen10,GEN_10,ON,WARNING,65536,"
            + "Red Hat Enterprise Linux,Bengaluru",
        lines.get(4));
    assertEquals(
        "P52534-B21+MXQ309YC2M,MXQ309YC2M,MXQ309YC2M,ProLiant DL380 Gen11,,,,,,", lines.get(10));
    assertEquals(List.of(file), folderContents());
  }

  @Test
  void brokenExportLeavesNoFileThatLooksComplete() throws Exception {
    Path file = folder.resolve("inventory.csv");
    Simulator simulator = Simulator.builder().servers(12).start();
    simulator.failNext(404);
    Run.against(simulator, file.toString()).failure(1, ExportInventory::run);
    assertEquals(List.of(folder.resolve("inventory.csv.part")), folderContents());
  }

  @Test
  void fieldsWithCommasQuotesAndLineBreaksAreQuoted() {
    ServerV1 server = ServerV1.builder().id("a,b").name("say \"hi\"").build();
    assertEquals("\"a,b\",\"say \"\"hi\"\"\",,,,,,,,\r\n", InventoryRow.of(List.of(server)));
  }

  private List<Path> folderContents() throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
