package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
  private static final Object TREE =
      Given.tree("{a/b: {'~': 1}, '~1': 2, '': 3, list: [4, {x: 5}], '01': 6, none: null}");

  @ParameterizedTest
  @CsvSource({"/a~1b/~0,1", "/~01,2", "/,3", "/list/0,4", "/list/1/x,5", "/01,6"})
  void findsByRfc6901(String pointer, int value) {
    assertEquals(Optional.of(value), Pointer.parse(pointer).find(TREE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/b",
        "/a",
        "/list/2",
        "/list/01",
        "/list/-",
        "/list/99999999999",
        "/none",
        "/list/0/x"
      })
  void findsNothing(String pointer) {
    assertEquals(Optional.empty(), Pointer.parse(pointer).find(TREE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/a~1b/~0", "/~01", "//x"})
  void isWrittenAsItWasRead(String pointer) {
    assertEquals(pointer, Pointer.parse(pointer).toString());
  }

  @Test
  void theRootIsTheWholeTree() {
    assertEquals(Optional.of(TREE), Pointer.ROOT.find(TREE));
  }
}
