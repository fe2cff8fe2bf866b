package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineWidthTest {
  private static final String WORDS = "four ".repeat(20).strip();

  @Test
  void leavesShortLinesAloneButForBlanksAtTheirEnd() {
    assertEquals("int a;\n\n  int b;\n", LineWidth.fit("int a;  \n  \n  int b;"));
  }

  @Test
  void breaksACommentOnOneLine() {
    assertEquals(
        "  /** " + WORDS.substring(0, 94) + "\n   * four */\n",
        LineWidth.fit("  /** " + WORDS + " */"));
  }

  @Test
  void indentsWhatFollowsATag() {
    assertEquals(
        "   * @param a " + "four ".repeat(17).strip() + "\n   *     four four four\n",
        LineWidth.fit("   * @param a " + WORDS));
  }

  @Test
  void keepsInlineCodeOnOneLine() {
    String code = "{@code @GET /a/{id} of the ferry}";
    assertEquals(
        "   * " + "four ".repeat(15).strip() + "\n   * " + code + " four four four four four\n",
        LineWidth.fit("   * " + "four ".repeat(15) + code + " four four four four four"));
  }

  @Test
  void breaksAnAssignmentAfterTheSign() {
    String type = "A".repeat(60);
    assertEquals(
        "  static final " + type + " TYPE =\n      new " + type + "();\n",
        LineWidth.fit("  static final " + type + " TYPE = new " + type + "();"));
  }

  @Test
  void breaksAListOfPermittedTypes() {
    String type = "A".repeat(60);
    assertEquals(
        "interface " + type + "\n    permits " + type + ",\n        " + type + " {\n",
        LineWidth.fit("interface " + type + " permits " + type + ", " + type + " {"));
  }

  @Test
  void breaksTheArgumentsOfAnAssignment() {
    String a = "A".repeat(60);
    assertEquals(
        "static int a =\n    type(" + a + ",\n        " + a + ");\n",
        LineWidth.fit("static int a = type(" + a + ", " + a + ");"));
  }

  @Test
  void breaksNoLiteral() {
    assertEquals(
        "static X A =\n    new X(\"\\\"" + WORDS + "\",\n        1);\n",
        LineWidth.fit("static X A = new X(\"\\\"" + WORDS + "\", 1);"));
  }

  @Test
  void breaksAMethodOnOneLine() {
    String a = "A".repeat(60);
    assertEquals(
        "  int " + a + "() {\n    return " + a + "();\n  }\n",
        LineWidth.fit("  int " + a + "() { return " + a + "(); }"));
  }
}
