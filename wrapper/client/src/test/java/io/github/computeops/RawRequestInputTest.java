package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a raw request does not take. */
class RawRequestInputTest extends WithService {
  private static final String PATH = "/compute-ops-mgmt/v1/anything";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://evil.example/x | The path "https://evil.example/x" does not begin with a single slash; leave out the address of the service, which the client adds.
          //evil.example/x       | The path "//evil.example/x" does not begin with a single slash; leave out the address of the service, which the client adds.
          /a/../b                | The path /a/../b has . or .. in it, which leads to another path; leave that out.
          /a/%2e%2E/b            | The path /a/%2e%2E/b has . or .. in it, which leads to another path; leave that out.
          /a b                   | The path /a b has characters that must be encoded; write {name} there, and give the plain value beside the path.
          /a#b                   | The path /a#b has characters that must be encoded; write {name} there, and give the plain value beside the path.
          /a/{id}                | The path /a/{id} has 1 parameters in braces, but 0 values are given; give one for each.
          """)
  void pathThatCannotBeSentIsRejected(String path, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> com.request("GET", path)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/../b"})
  void pathValueThatWouldChangeThePathIsRejected(String value) {
    assertThrows(
        IllegalArgumentException.class, () -> com.request("DELETE", PATH + "/{id}", value));
  }

  @Test
  void otherBadInputsAreRejectedWithASentence() {
    assertEquals(
        "\"FETCH\" is not a method to call the service with; use GET, HEAD, POST, PUT, DELETE,"
            + " OPTIONS, PATCH.",
        message(() -> com.request("FETCH", PATH)));
    assertEquals(
        "The parameter id is an empty list; leave it out, or give at least one value.",
        message(() -> com.request("GET", PATH).queryParameter("id", List.of())));
    assertEquals(
        "The header Authorization is set by the client; give it credentials instead.",
        message(() -> com.request("GET", PATH).header("Authorization", "Bearer x")));
    assertEquals("The JSON body must not be null.", message(() -> json(null)));
    assertEquals(
        "A GET has no body; send the values by queryParameter, or another method.",
        message(() -> com.request("GET", PATH).jsonBody(List.of())));
  }

  @Test
  void whatHasNoEndOrNoFormInUnicodeIsRejectedBeforeItIsSent() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertEquals(
        "The value contains itself, or is nested deeper than 1,000 levels; give one that is flat.",
        message(() -> json(endless)));
    String half =
        "half of a surrogate pair at index 1, which is no character; cut strings between"
            + " characters.";
    assertEquals(
        "The string in the body has " + half,
        message(() -> com.request("POST", PATH).jsonBody(List.of("a\ud83d")).send()));
    assertEquals(
        "The value has " + half,
        message(() -> com.request("GET", PATH + "/{id}", "a\ude00").send()));
  }

  private void json(Object body) {
    com.request("POST", PATH).jsonBody(body);
  }

  private static String message(org.junit.jupiter.api.function.Executable wrong) {
    return assertThrows(IllegalArgumentException.class, wrong).getMessage();
  }
}
