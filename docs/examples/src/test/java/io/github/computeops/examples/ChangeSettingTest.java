package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeSettingTest {
  @Test
  void patchSetsOneValueRemovesAnotherAndKeepsTheRest() {
    assertEquals(
        List.of(
            "before  {WorkloadProfile=Virtualization-PowerEfficient, AdminName=Fleet operations},"
                + " description BIOS of the ESXi hosts",
            "patch   {settings={DEFAULT={redfishData={Attributes={WorkloadProfile="
                + "Virtualization-MaxPerformance}}}}, description=null}",
            "after   {WorkloadProfile=Virtualization-MaxPerformance, AdminName=Fleet operations},"
                + " description none"),
        Run.against(Simulator.builder().servers(0)).lines(ChangeSetting::run));
  }

  @Test
  void unknownSettingEndsInOneSentence() {
    assertEquals(
        "There is no setting \"Nobody's\".",
        Run.against(Simulator.builder().servers(0), "Nobody's").failure(2, ChangeSetting::run));
  }
}
