package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.api.JobsV1Filter;
import io.github.computeops.model.ActivityV1beta2;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.JobV1Resource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What else can be read of a job and done with it. */
class JobActionsTest extends WithWork {
  private static final String GROUP = "compute-ops-mgmt/group";

  private ScriptedJob groupJob(Map<String, Object> parameters) {
    return job("g")
        .at(0, "RUNNING")
        .always(
            job ->
                job.jobParams(parameters)
                    .resource(JobV1Resource.builder().id("group-1").type(GROUP).build()));
  }

  private ScriptedJob child(String id, String server) {
    return job(id)
        .always(
            job ->
                job.parentJobId("g")
                    .resource(
                        JobV1Resource.builder()
                            .id(server)
                            .type("compute-ops-mgmt/server")
                            .build()));
  }

  private static List<String> servers(List<ChildJobs.Child> children) {
    return children.stream().map(ChildJobs.Child::resourceId).toList();
  }

  @Test
  void groupJobReportsEachServer() {
    groupJob(Map.of("devices", List.of("s1", "s2", "s3", "s4", "s5")));
    child("c1", "s1").at(0, "COMPLETE", "SUCCESS");
    child("c2", "s2").at(0, "COMPLETE", "FAILURE");
    child("c3", "s3").at(0, "RUNNING");
    child("c4", "s4").at(0, "STALLED");
    ChildJobs children = attached("g").children();
    assertEquals(List.of("s1", "s2", "s3", "s4"), servers(children.all()));
    assertEquals(List.of("s1"), servers(children.succeeded()));
    assertEquals(List.of("s2"), servers(children.unsuccessful()));
    assertEquals(List.of("s3", "s4"), servers(children.unfinished()));
    assertEquals(List.of("s5"), children.notReached());
    assertEquals("c2", children.all().get(1).run().id());
    assertEquals(
        List.of(
            "GET v1/jobs/g", "GET v1/jobs?filter=parentJobId eq 'g'&sort=createdAt asc&limit=1000"),
        service.requests);
  }

  @Test
  void serversOfTheGroupCountIfTheJobWasGivenNone() {
    groupJob(Map.of());
    service.others.put(
        "GET v1/groups/group-1/devices",
        request -> service.items(List.of("{\"deviceId\":\"s1\"}", "{\"deviceId\":\"s2\"}", "{}")));
    child("c1", "s1").at(0, "COMPLETE", "SUCCESS");
    assertEquals(List.of("s2"), attached("g").children().notReached());
  }

  @Test
  void successfulGroupJobHasLeftNobodyOut() {
    groupJob(Map.of("devices", List.of("s1"))).at(0, "COMPLETE", "SUCCESS");
    assertEquals("[], not reached: []", attached("g").children().toString());
  }

  @Test
  void serverJobHasNoChildrenAndReachesNobodyElse() {
    job("j")
        .at(0, "COMPLETE", "FAILURE")
        .request(
            io.github.computeops.model.JobCreateV1.builder()
                .jobTemplate("t")
                .resourceType("compute-ops-mgmt/server")
                .resourceId("s")
                .build());
    assertEquals("[], not reached: []", attached("j").children().toString());
  }

  @Test
  void activitiesAreThoseOfTheJobOldestFirst() {
    service.others.put(
        "GET v1beta2/activities",
        request ->
            service.items(
                List.of(
                    "{\"id\":\"2\",\"createdAt\":\"2026-03-01T12:00:02Z\"}",
                    "{\"id\":\"1\",\"createdAt\":\"2026-03-01T12:00:01Z\"}")));
    assertEquals(
        List.of("1", "2"), attached("j").activities().stream().map(ActivityV1beta2::id).toList());
    assertTrue(
        service.requests.get(0).contains("filter=source/id eq 'j'"), service.requests.get(0));
  }

  private void hasApprovals(String... items) {
    service.others.put("GET v1beta2/approval-requests", request -> service.items(List.of(items)));
  }

  @Test
  void pendingApprovalCanBeApprovedDeclinedAndCancelled() {
    hasApprovals(
        "{\"id\":\"old\",\"approvalState\":\"DECLINED\"}",
        "{\"id\":\"a\",\"approvalState\":\"PENDING\",\"approvableName\":\"Power off\"}");
    service.others.put(
        "POST v1beta2/approval-requests/a/approve", request -> service.json(200, "{}"));
    service.others.put("PATCH v1beta2/approval-requests/a", request -> service.json(200, "{}"));
    Approval approval = attached("j").approval().orElseThrow();
    assertEquals("a", approval.id());
    assertEquals("Power off", approval.request().approvableName().orElseThrow());
    assertTrue(service.requests.get(0).contains("filter=operation/id eq 'j'"));
    approval.approve("Fine");
    approval.decline("No");
    approval.cancel("Later");
    assertEquals(
        List.of(
            "{\"approvalState\":\"APPROVED\",\"remarks\":\"Fine\"}",
            "{\"approvalState\":\"DECLINED\",\"remarks\":\"No\"}",
            "{\"approvalState\":\"CANCELLED\",\"requestRemarks\":\"Later\"}"),
        service.bodies.subList(1, 4));
  }

  @Test
  void jobThatNothingHoldsBackHasNoApproval() {
    hasApprovals("{\"id\":\"old\",\"approvalState\":\"APPROVED\"}");
    assertEquals(Optional.empty(), attached("j").approval());
  }

  @Test
  void dismissAndStopPatchTheJob() {
    service.others.put("PATCH v1/jobs/j", request -> service.json(200, "{\"id\":\"j\"}"));
    JobV1 after = attached("j").dismiss();
    assertEquals("j", after.id().orElseThrow());
    assertEquals("j", attached("j").stopOnRequest().id().orElseThrow());
    assertEquals(
        List.of("{\"state\":\"COMPLETE\"}", "{\"input\":{\"stopOnRequest\":true}}"),
        service.bodies);
  }

  @Test
  void jobsAreFoundByAnyFilter() {
    job("a");
    job("b");
    assertEquals(
        List.of("a", "b"),
        com.jobs().find(JobsV1Filter.RESOURCE_ID.eq("s")).map(JobRun::id).toList());
    assertEquals("GET v1/jobs?filter=resource/id eq 's'&limit=1000", service.requests.get(0));
  }

  @Test
  void pollReadsTheJob() {
    job("j").at(0, "RUNNING");
    assertEquals(service.jobNow("j"), attached("j").poll());
  }

  @Test
  void runsOfTheSameJobAreEqual() {
    assertEquals(attached("j"), attached("j"));
    assertEquals(attached("j").hashCode(), attached("j").hashCode());
    assertNotEquals(attached("j").hashCode(), attached("k").hashCode());
    assertNotEquals(attached("j"), attached("k"));
    assertNotEquals(attached("j"), new Object());
    assertEquals("JobRun[j]", attached("j").toString());
  }

  @Test
  void jobOfAnotherCallIsThatOfItsAddress() {
    service.others.put("POST v1/servers", request -> accepted("/compute-ops-mgmt/v1/jobs/j"));
    job("j").at(0, "COMPLETE", "SUCCESS");
    JobRun run = com.jobs().startedBy(api -> api.serversV1().create(servers()));
    assertEquals("j", run.id());
    assertTrue(run.await(Duration.ZERO).isSuccess());
  }

  @Test
  void jobOfAnotherCallMayTakeSomeSecondsToAppear() {
    service.others.put("POST v1/servers", request -> accepted("/compute-ops-mgmt/v1/jobs/j"));
    job("j").appearsAfter(5).at(5, "COMPLETE", "SUCCESS");
    assertTrue(
        com.jobs().startedBy(api -> api.serversV1().create(servers())).await(HOUR).isSuccess());
    slept(2, 5);
  }

  private mockwebserver3.MockResponse accepted(String location) {
    return service
        .json(202, "{\"jobId\":\"j\"}")
        .newBuilder()
        .setHeader("Location", location)
        .build();
  }

  private static io.github.computeops.model.ServerCreateRequestV1 servers() {
    return io.github.computeops.model.ServerCreateRequestV1.of(Map.of());
  }

  @Test
  void callThatStartsAnOperationIsNoJob() {
    service.others.put(
        "POST v1/servers", request -> accepted("/compute-ops-mgmt/v1/async-operations/o"));
    assertEquals(
        "The call succeeded, but what it started is at /compute-ops-mgmt/v1/async-operations/o,"
            + " which is not one of the jobs; attach to it with com.operations().",
        assertThrows(
                IllegalStateException.class,
                () -> com.jobs().startedBy(api -> api.serversV1().create(servers())))
            .getMessage());
  }

  @Test
  void jobThatNoCallStartsIsNone() {
    assertEquals(
        "The function that was given calls no operation; call one on its argument.",
        assertThrows(IllegalStateException.class, () -> com.jobs().startedBy(api -> {}))
            .getMessage());
  }
}
