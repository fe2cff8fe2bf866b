package io.github.computeops.simulator.internal.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counting is that of the webhooks guide: + is a success, - a failure. */
class HealthTest {
  @ParameterizedTest
  @CsvSource({
    "+, ACTIVE",
    "----, ACTIVE",
    "-----, WARNING",
    "-+-+-+-+-, WARNING",
    "-----+++++, WARNING",
    "-----++++++, ACTIVE",
    "---------, WARNING",
    "----------, ERROR",
    "---------+++++++++, WARNING",
    "---------++++++++++, ACTIVE"
  })
  void statusFollowsTheLatestAttempts(String attempts, String status) {
    Health health = new Health();
    String last = "";
    for (char attempt : attempts.toCharArray()) {
      last = health.count(attempt == '+');
    }
    assertEquals(status, last);
  }
}
