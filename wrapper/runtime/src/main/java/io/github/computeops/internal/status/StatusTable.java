package io.github.computeops.internal.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The exception of each HTTP status of an error response, and whether its request may be repeated,
 * from {@code statuses.properties}.
 */
public final class StatusTable {
  private static final String FILE = "statuses.properties";
  private static final Row UNLISTED = new Row("ApiException", Repeat.NEVER);
  private static final Map<String, Row> ROWS = read();

  private StatusTable() {}

  /**
   * Returns the simple name of the exception that a status becomes.
   *
   * @param status an HTTP status
   * @return the name, {@code ApiException} if the table has no other
   */
  public static String exception(int status) {
    return row(status).exception();
  }

  /**
   * Returns whether a request may be repeated after a status.
   *
   * @param status an HTTP status
   * @return the rule, {@link Repeat#NEVER} if the table has no other
   */
  public static Repeat repeat(int status) {
    return row(status).repeat();
  }

  /**
   * Tells whether sending the same request again later may succeed.
   *
   * @param status an HTTP status
   * @return true if the table has a rule for repeating
   */
  public static boolean isRetryable(int status) {
    return repeat(status) != Repeat.NEVER;
  }

  /**
   * Returns the statuses of the table, each with its exception.
   *
   * @return simple names by status; {@code 5xx} is any other status from 500 on
   */
  public static Map<String, String> exceptions() {
    return ROWS.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> row.getValue().exception()));
  }

  private static Row row(int status) {
    Row row = ROWS.get(Integer.toString(status));
    return row == null ? ROWS.getOrDefault(status / 100 + "xx", UNLISTED) : row;
  }

  private static Map<String, Row> read() {
    Properties file = new Properties();
    try (InputStream in = StatusTable.class.getResourceAsStream(FILE)) {
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The table of statuses in the jar cannot be read.", e);
    }
    return file.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                status -> status, status -> Row.of(file.getProperty(status))));
  }

  private record Row(String exception, Repeat repeat) {
    static Row of(String text) {
      String[] words = text.strip().split(" +");
      return new Row(words[0], words.length == 1 ? Repeat.NEVER : Repeat.of(words[1]));
    }
  }
}
