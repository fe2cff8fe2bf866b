package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateGroupTest {
  @Test
  void serversAreInTheGroupWhenTheOperationSucceeded() {
    assertEquals(
        List.of(
            "Group fabb8d8b-02be-35be-b7f1-83dfc5ca583d",
            "Servers to add: 4",
            "SUCCEEDED 100 %",
            "  P53921-B21+CZ23376191",
            "  P52534-B21+CZ2229CWGR",
            "  P52534-B21+CZ2144C2I2",
            "  P73282-B21+MXQ302MH2Q"),
        Run.against(Target.demo()).lines(CreateGroup::run));
  }

  @Test
  void emptyListOfServersEndsInOneSentence() {
    assertEquals(
        "GroupAssignRequestV1.devices is required but an empty list; use buildPartial() to send it"
            + " without.",
        Run.against(Simulator.builder().servers(48), "Empty", "nowhere")
            .failure(1, CreateGroup::run));
  }
}
