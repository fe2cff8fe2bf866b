package io.github.computeops.internal.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TrapCommunity",
        "ReadCommunities",
        "snmpv1ReadCommunityString",
        "subscriptionKey",
        "subscription-key",
        "AuthPassphrase",
        "x-amz-security-token",
        "X-Amz-Signature",
        "headers",
        "$.items[0].headers",
        "Set-Cookie"
      })
  void namesOfSecrets(String name) {
    assertTrue(SecretNames.contain(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"siteKey", "messageKey", "header", "name", "x-headers", "key", "policy", "pinned"})
  void namesOfOtherThings(String name) {
    assertFalse(SecretNames.contain(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "see https://me:hunter2@example.com/x | see https://***@example.com/x",
        "Bearer abcdefghijklmnop1234 failed | Bearer *** failed",
        "basic information | basic information",
        "Authorization: Basic dTpw and more | Authorization: Basic *** and more",
        "[{'password': 'x y', 'a': 1}] | [{'password': '***', 'a': 1}]",
        "{'body': '{\\'clientSecret\\': \\'x\\'}'} | {'body': '{\\'clientSecret\\': \\'***\\'}'}",
        "password=hunter2; user=me | password=***; user=me",
        "the token has expired: get another | the token has expired: get another",
        "Authorization: Bearer abcdefghijklmnop1234 x | Authorization: Bearer *** x",
        "got eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl here | got *** here",
        "https://s3/x?X-Amz-Date=1&X-Amz-Signature=ab12&y=2 | https://s3/x?X-Amz-Date=1&X-Amz-Signature=***&y=2",
        "https://blob/x?sv=1&sig=ab%2B | https://blob/x?sv=1&sig=***",
        "DELETE /v1beta1/activation-keys/ABC-1/use | DELETE /v1beta1/activation-keys/***/use",
        "/authorization/v2/oauth2/w/token | /authorization/v2/oauth2/w/token",
        "/v1/activation-keys/{key} | /v1/activation-keys/{key}",
        "state/subscriptionKey eq 'A''B' and name eq 'x' | state/subscriptionKey eq '***' and name eq 'x'",
        "eq(subscriptionKey,'AB') | eq(subscriptionKey,'***')",
        "subscriptionKey in ('A', 'B') | subscriptionKey in ('***')",
        "subscriptionKey eq 'AB and no end | subscriptionKey eq '***'",
        "{'password': 'a\\\\b', 'user': 'me'} | {'password': '***', 'user': 'me'}",
        "{'password':'','user':'password'} | {'password':'***','user':'password'}"
      })
  void textIsMaskedByItsForm(String text, String shown) {
    boolean isJson = text.matches("[\\[{].*");
    UnaryOperator<String> quotes = it -> isJson ? it.replace("'", "\"") : it;
    assertEquals(quotes.apply(shown), Masked.text(quotes.apply(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "token",
        "token-",
        "a=",
        "token=",
        "\"",
        "\\",
        "\"a\":",
        "'",
        "token eq '",
        "''",
        "/",
        "/token",
        "eyJ-",
        "eyJabcdef.",
        "http",
        "a://",
        "Bearer ",
        " ",
        ",",
        "authorization:"
      })
  void longTextTakesNoLongTime(String part) {
    String text = part.repeat(300_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Masked.text("token eq '" + text));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Masked.text(text));
  }

  @Test
  void valuesAreMaskedByTheirNames() {
    Map<String, Object> values = Map.of("config", List.of(Map.of("password", "x", "user", "me")));
    Map<?, ?> shown = (Map<?, ?>) ((List<?>) Masked.values(values).get("config")).get(0);
    assertEquals(Map.of("password", "***", "user", "me"), shown);
  }

  @Test
  void secretSegmentsAreFound() {
    assertEquals(List.of("A%2FB"), Masked.segments("/v1/activation-keys/A%2FB?x=1"));
  }
}
