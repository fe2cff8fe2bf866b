package io.github.computeops.simulator.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{'a':'b'}           | {'a':'c'}              | {'a':'c'}",
        "{'a':'b'}           | {'b':'c'}              | {'a':'b','b':'c'}",
        "{'a':'b','b':'c'}   | {'a':null}             | {'b':'c'}",
        "{'a':['b']}         | {'a':'c'}              | {'a':'c'}",
        "{'a':'c'}           | {'a':['b']}            | {'a':['b']}",
        "{'a':{'b':'c'}}     | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':{'b':'c'}}     | {'a':{'d':1}}          | {'a':{'b':'c','d':1}}",
        "{'a':1}             | {'a':{'b':{'c':null}}} | {'a':{'b':{}}}",
        "{}                  | {'a':[null]}           | {'a':[null]}"
      })
  void patchReplacesWhatItNamesAndKeepsTheRest(String target, String patch, String merged) {
    assertEquals(object(merged), MergePatch.apply(object(target), object(patch)));
  }

  private static Map<?, ?> object(String json) {
    return JSON.readValue(json.replace('\'', '"'), Map.class);
  }
}
