package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.description.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The families of resources that the description has: which are collections, and of what. */
final class Catalog {
  private final List<Operation> operations;
  private final Map<Family, Operation> lists = new LinkedHashMap<>();
  private final Map<Family, Operation> reads = new LinkedHashMap<>();
  private final Map<Family, Operation> creations = new LinkedHashMap<>();

  Catalog(Description description) {
    operations = description.operations();
    operations.forEach(this::add);
  }

  /** The version that the description lists first is the newest. */
  private void add(Operation operation) {
    Family family = operation.family();
    if (operation.method().equals("GET")) {
      Map<Family, Operation> known = itemSchema(operation).isPresent() ? lists : reads;
      known.putIfAbsent(family, operation);
    } else if (operation.method().equals("POST") && operation.success().schema().isPresent()) {
      creations.putIfAbsent(family, operation);
    }
  }

  List<Operation> operations() {
    return operations;
  }

  /** Returns the schema of the items on a page, or nothing if the operation lists nothing. */
  static Optional<Schema> itemSchema(Operation operation) {
    return operation.family().isItem()
        ? Optional.empty()
        : operation
            .success()
            .schema()
            .flatMap(page -> page.property("items"))
            .flatMap(Schema::items);
  }

  /** Returns whether resources of a family are kept as a collection. */
  boolean isCollection(Family family) {
    return lists.containsKey(family);
  }

  /** Returns whether users fill a collection; if they cannot, it has content from the beginning. */
  boolean isFilledByUsers(Family family) {
    return creations.containsKey(family);
  }

  /** Returns the schemas of one resource, as the newest version shows it. */
  Optional<Schema> resource(Family collection) {
    return Stream.of(
            Optional.ofNullable(reads.get(new Family(collection + "/{}")))
                .flatMap(read -> read.success().schema()),
            Optional.ofNullable(lists.get(collection)).flatMap(Catalog::itemSchema))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Returns the property that identifies a resource: the one that the variable of its path is named
   * after, or {@code id}.
   */
  String idProperty(Family collection) {
    return operations.stream()
        .filter(operation -> operation.family().equals(new Family(collection + "/{}")))
        .map(operation -> camelCase(operation.path()))
        .filter(
            name -> resource(collection).filter(it -> it.property(name).isPresent()).isPresent())
        .findFirst()
        .orElse("id");
  }

  /** Returns {@code activationKey} for a path that ends with <code>{activation_key}</code>. */
  private static String camelCase(String path) {
    StringBuilder name = new StringBuilder();
    for (String word : path.substring(path.lastIndexOf('{') + 1).replace("}", "").split("[_-]")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
