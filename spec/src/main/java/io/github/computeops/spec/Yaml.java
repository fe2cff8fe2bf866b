package io.github.computeops.spec;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads and writes YAML 1.2, of which JSON is a subset. */
final class Yaml {
  private static final LoadSettings READING =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setTagConstructors(Map.of(Tag.FLOAT, new ExactNumber()))
          .setCodePointLimit(Integer.MAX_VALUE)
          .setMaxAliasesForCollections(Integer.MAX_VALUE)
          .build();
  private static final DumpSettings WRITING =
      DumpSettings.builder()
          .setSchema(new CoreSchema())
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setWidth(120)
          .setDereferenceAliases(true)
          .build();

  private Yaml() {}

  static Object read(String text) {
    return new Load(READING, new TextKeys(READING)).loadFromString(text);
  }

  static String write(Object tree) {
    return new Dump(WRITING, new QuotingRepresenter(WRITING)).dumpToString(tree);
  }

  /** Returns what is wrong and on which line, without the excerpt in the message of the library. */
  static String problem(YamlEngineException fault) {
    return fault instanceof MarkedYamlEngineException marked
        ? what(marked) + marked.getProblemMark().map(Yaml::place).orElse("")
        : fault.getMessage().lines().findFirst().orElse("unreadable").replaceAll("\\.$", "");
  }

  private static String what(MarkedYamlEngineException fault) {
    return fault.getProblem().startsWith("but ")
        ? fault.getContext() + " " + fault.getProblem()
        : fault.getProblem();
  }

  private static String place(Mark mark) {
    return " at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
  }
}
