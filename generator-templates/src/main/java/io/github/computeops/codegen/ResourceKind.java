package io.github.computeops.codegen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * A kind of resource that responses name themselves, with its newest model.
 *
 * @param name what a property of the model always is
 * @param constant its Java constant
 */
record ResourceKind(String name, String constant, String model, TagVersion version) {
  /** At the root: the property whose constant names what a resource is. */
  static final String TERM = "x-resource-type";

  static final String LISTING = "ResourceTypes";

  String quoted() {
    return JavaText.quoted(name);
  }

  String shown() {
    return JavaText.code(name);
  }

  /** The kinds of what can be read alone or in pages. */
  static List<ResourceKind> all(Description description, List<Api> apis, Types types) {
    String property = description.root().path(TERM).asText("");
    Map<String, ResourceKind> newest = new TreeMap<>();
    for (Api api : apis) {
      api.operations().stream()
          .flatMap(ResourceKind::read)
          .flatMap(type -> of(property, api, type, types))
          .forEach(kind -> newest.merge(kind.constant, kind, NEWER));
    }
    return List.copyOf(newest.values());
  }

  private static final BinaryOperator<ResourceKind> NEWER =
      BinaryOperator.maxBy(Comparator.comparing(ResourceKind::version));

  private static Stream<JavaType> read(Operation operation) {
    if (operation.paging() != null) {
      return Stream.of(operation.paging().item());
    }
    boolean isRead = operation.method().equals("GET") && operation.hasResult();
    return isRead ? Stream.of(operation.result()) : Stream.empty();
  }

  private static Stream<ResourceKind> of(String property, Api api, JavaType type, Types types) {
    Collection<Property> own =
        types.named(type.name()) instanceof Type.Model model ? model.properties() : List.of();
    return own.stream()
        .filter(candidate -> candidate.name().equals(property))
        .flatMap(candidate -> candidate.constant().stream())
        .map(name -> new ResourceKind(name, constant(types, name), type.name(), api.version()));
  }

  /** The service writes what is before the first slash in more than one way. */
  private static String constant(Types types, String name) {
    return types.names().constant(name.substring(name.indexOf('/') + 1));
  }
}
