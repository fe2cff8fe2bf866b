package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "deviceId | {\"type\": \"string\"}",
        "resourceUri | {\"type\": [\"string\", \"null\"]}",
        "server | {\"type\": \"string\", \"format\": \"productId+serialNumber\"}",
        "template | {\"type\": \"string\", \"example\": \"aacfb3e0-6575-4d4f-a711-1ee1ae768407\"}",
        "parts | {\"type\": \"array\", \"minItems\": 1, \"items\": {\"type\": \"string\"}}",
        "settingsUris | {\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
        "servers | {\"type\": \"array\", \"items\": {\"type\": \"string\", \"format\": \"uuid\"}}",
        "alerts | {\"type\": \"array\", \"items\": {\"properties\": {\"messageId\": {}}}}"
      })
  void tellsWhatARequestActsOn(String name, String schema) throws JsonProcessingException {
    assertTrue(Identifier.isIn(name, node(schema)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | {\"type\": \"string\"}",
        "valid | {\"type\": \"string\"}",
        "id | {\"type\": \"integer\"}",
        "recipients | {\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
        "headers | {\"type\": \"object\"}"
      })
  void anythingElseMayBeBlank(String name, String schema) throws JsonProcessingException {
    assertFalse(Identifier.isIn(name, node(schema)));
  }

  private static Node node(String schema) throws JsonProcessingException {
    return new Description(new ObjectMapper().readTree(schema)).at("");
  }
}
