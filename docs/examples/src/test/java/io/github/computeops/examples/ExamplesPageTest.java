package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The output shown on the pages is what the examples print; … replaces lines that are left out. */
class ExamplesPageTest {
  private static final Map<String, Example.Work> EXAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("ListServers", ListServers::run),
              Map.entry("FilterServers", FilterServers::run),
              Map.entry("FindServer", FindServer::run),
              Map.entry("FleetReport", FleetReport::run),
              Map.entry("ExportInventory", ExportInventory::run),
              Map.entry("CreateGroup", CreateGroup::run),
              Map.entry("ChangeSetting", ChangeSetting::run),
              Map.entry("PowerCycleGroup", PowerCycleGroup::run),
              Map.entry("UpdateFirmware", UpdateFirmware::run),
              Map.entry("ApplyBiosSettings", ApplyBiosSettings::run),
              Map.entry("FetchLogs", FetchLogs::run),
              Map.entry("AnalyseAhsFile", AnalyseAhsFile::run),
              Map.entry("WeeklyInventory", WeeklyInventory::run),
              Map.entry("OpenTickets", OpenTickets::run),
              Map.entry("HandleErrors", HandleErrors::run),
              Map.entry("TenantServers", TenantServers::run)));

  static List<String> names() {
    return List.copyOf(EXAMPLES.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void pageShowsWhatTheExamplePrints(String name) throws IOException {
    String shown = first("(?s)\n## " + name + "\n.*?```text\n(.*?)```", page("docs/examples.md"));
    assertShown(name, shown);
  }

  @Test
  void tableNamesEveryExample() throws IOException {
    Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(page("docs/examples.md"));
    TreeSet<String> named = new TreeSet<>();
    while (row.find()) {
      named.add(row.group(1));
    }
    assertEquals(EXAMPLES.keySet(), named);
  }

  private static void assertShown(String name, String shown) {
    List<String> lines = new Run(() -> Target.of(Map.of(), List.of())).lines(EXAMPLES.get(name));
    StringBuilder expected = new StringBuilder();
    for (String line : shown.lines().toList()) {
      expected.append(line.equals("…") ? "(?s:.*)" : Pattern.quote(line + "\n"));
    }
    String printed = String.join("\n", lines) + "\n";
    if (!printed.matches(expected.toString())) {
      assertEquals(shown, printed);
    }
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertEquals(true, matcher.find(), pattern);
    return matcher.group(1);
  }

  private static String page(String path) throws IOException {
    return Files.readString(Snippets.root().resolve(path)).replace("\r\n", "\n");
  }
}
