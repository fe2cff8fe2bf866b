package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scripted service that records its requests. */
final class Harbour {
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Object> answers = new ArrayDeque<>();

  /** Adds a response: names and values of a page in turns, {@code items} in one string. */
  Harbour responds(Object... members) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      boolean items = members[i].equals("items") && members[i + 1] instanceof String;
      json.put(members[i].toString(), items ? names(members[i + 1]) : members[i + 1]);
    }
    answers.add(Port.of(json));
    return this;
  }

  Harbour fails(RuntimeException failure) {
    answers.add(failure);
    return this;
  }

  private static List<String> names(Object text) {
    return text.equals("") ? List.of() : Arrays.asList(text.toString().split(" "));
  }

  /** Returns the next response; the last one is returned for ever. */
  synchronized Port call(Query query) {
    asked.add(query.parameters().toString());
    boolean last = answers.size() == 1 && answers.peek() instanceof Port;
    Object answer = last ? answers.peek() : answers.poll();
    if (answer instanceof RuntimeException failure) {
      throw failure;
    }
    return (Port) answer;
  }

  List<String> asked() {
    return asked;
  }

  PagedIterable<String, Port> byOffset(Object... parameters) {
    return PagedIterable.byOffset(query(parameters), 3, this::call, Port::items);
  }

  PagedIterable<String, Port> byCursor(Object... parameters) {
    return PagedIterable.byCursor(query(parameters), 3, this::call, Port::items);
  }

  PagedIterable<String, Port> onePage(Object... parameters) {
    return PagedIterable.onePage(query(parameters), 3, this::call, Port::items);
  }

  private static Query query(Object... parameters) {
    Map<String, Object> query = new LinkedHashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      query.put(parameters[i].toString(), parameters[i + 1]);
    }
    return Port.query(query);
  }
}
