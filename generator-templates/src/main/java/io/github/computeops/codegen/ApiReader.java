package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads all operations of a description, tag by tag. */
final class ApiReader {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private final Description description;
  private final Map<String, List<Node>> byTag = new TreeMap<>();
  private final InterfaceNames interfaces;
  private final Types types;
  private final ParameterReader parameters;
  private final BodyReader bodies;
  private final PagingReader paging;
  private final FilterMaker filters;
  private final Successors successors = new Successors();

  ApiReader(Description description) {
    this.description = description;
    collect();
    interfaces = new InterfaceNames(description, byTag);
    types = new Types(description, new SchemaNames(description, interfaces));
    parameters = new ParameterReader(types);
    bodies = new BodyReader(types);
    paging = new PagingReader(types);
    filters = new FilterMaker(types);
  }

  /** All that is generated beside the interfaces. */
  Stream<Rendered> rendered() {
    return Stream.concat(
        types.generated().stream().map(Rendered::of), filters.made().stream().map(Rendered::of));
  }

  Collection<Type> types() {
    return types.generated();
  }

  Collection<Filterable> filterables() {
    return filters.made();
  }

  List<ResourceKind> resourceKinds(List<Api> apis) {
    return ResourceKind.all(description, apis, types);
  }

  List<Api> read() {
    List<Api> apis = new ArrayList<>();
    byTag.forEach((tag, operations) -> apis.add(api(tag, operations)));
    distinct(apis);
    types.linkUnions();
    types.linkSecrets();
    successors.among(apis);
    return apis.stream().map(api -> api.among(apis, new Example(api, types).lines())).toList();
  }

  private void collect() {
    for (Node item : description.at("/paths").children()) {
      for (Node operation : item.children()) {
        if (METHODS.contains(operation.name())) {
          byTag.computeIfAbsent(tag(operation), tag -> new ArrayList<>()).add(operation);
        }
      }
    }
  }

  private static String tag(Node operation) {
    List<String> tags = operation.texts("tags");
    return tags.isEmpty() ? "default" : tags.get(0);
  }

  private Api api(String tag, List<Node> operations) {
    interfaces.check(tag, operations.get(0));
    String name = interfaces.of(tag);
    Map<Node, String> names = names(tag, name, operations);
    List<Operation> read =
        operations.stream()
            .map(operation -> operation(tag, name, operation, names.get(operation)))
            .toList();
    unique(read);
    uniqueTwins(read);
    return new Api(tag, interfaces.version(tag), name, tagDescription(tag), read, null, List.of());
  }

  /** The overlay's name, else that of before, else that of the rule, distinct where it can be. */
  private Map<Node, String> names(String tag, String owner, List<Node> operations) {
    MethodNames rule = rule(tag, operations);
    DistinctNames names = new DistinctNames();
    for (Node operation : operations) {
      Optional<String> given =
          operation.javaName().or(() -> description.memory().ofOperation(operation, owner));
      given.ifPresentOrElse(
          name -> names.give(operation, name),
          () -> {
            boolean many = bodies.isOfMany(operation);
            names.propose(operation, rule.name(operation.name(), path(operation).name(), many));
          });
    }
    return names.all();
  }

  private MethodNames rule(String tag, List<Node> operations) {
    Set<String> readable = new HashSet<>();
    operations.stream()
        .filter(operation -> operation.name().equals("get"))
        .forEach(operation -> readable.add(path(operation).name()));
    List<String> paths = operations.stream().map(operation -> path(operation).name()).toList();
    Names names = description.names();
    return new MethodNames(
        names, new SharedPath(names, interfaces.version(tag).stem(), paths), readable);
  }

  /** What is said of the tag, else of the same resource in another version. */
  private String tagDescription(String tag) {
    List<Node> tags = description.at("/tags").children();
    return described(tags, node -> node.text("name").equals(tag))
        .or(
            () ->
                described(
                    tags, node -> interfaces.version(tag).isOf(TagVersion.of(node.text("name")))))
        .orElse("");
  }

  private static Optional<String> described(List<Node> tags, Predicate<Node> meant) {
    return tags.stream().filter(meant).findFirst().flatMap(node -> node.optional("description"));
  }

  private Operation operation(String tag, String owner, Node source, String name) {
    Node item = path(source);
    JavaType result = bodies.result(source, owner + Names.capital(name));
    Optional<Node> body = BodyReader.content(source);
    List<Parameter> read = parameters.read(item, source, owner);
    return new Operation(
        source,
        source.name().toUpperCase(Locale.ROOT),
        item.name(),
        name,
        tag,
        read,
        ParameterReader.clientHeaders(item, source),
        body.map(node -> bodies.request(node, owner + Names.capital(name))).orElse(null),
        body.map(Node::name).orElse(""),
        result,
        bodies.accept(source),
        paging.read(source, name, result, ParameterReader.optionalQuery(item, source)),
        filters.make(owner, name, source, read, result).orElse(null),
        successors);
  }

  private static Node path(Node operation) {
    return operation
        .description()
        .at(operation.pointer().substring(0, operation.pointer().lastIndexOf('/')));
  }

  private static void distinct(List<Api> apis) {
    Map<String, Api> byName = new HashMap<>();
    for (Api api : apis) {
      Api earlier = byName.putIfAbsent(api.name().toLowerCase(Locale.ROOT), api);
      if (earlier != null) {
        throw new UnsupportedDescriptionException(
            api.operations().get(0).source(),
            "has the tag \""
                + api.tag()
                + "\", which would become the Java interface "
                + api.name()
                + ", which the tag \""
                + earlier.tag()
                + (api.name().equals(earlier.name()) ? "\" is already" : "\" is but for the case")
                + "; rename one of them in the overlay");
      }
    }
  }

  private static void unique(List<Operation> operations) {
    Map<String, Operation> byName = new HashMap<>();
    for (Operation operation : operations) {
      Operation earlier = byName.putIfAbsent(operation.name().toLowerCase(Locale.ROOT), operation);
      if (earlier != null) {
        throw new UnsupportedDescriptionException(
            operation.source(),
            "would become the Java method "
                + operation.name()
                + ", which #"
                + earlier.source().pointer()
                + " is already; give one of them an x-java-name in the overlay");
      }
    }
  }

  private static void uniqueTwins(List<Operation> operations) {
    Map<String, Operation> byName = new HashMap<>();
    operations.forEach(operation -> byName.put(operation.name(), operation));
    for (Operation operation : operations) {
      Operation earlier =
          operation.paging() == null
              ? null
              : byName.putIfAbsent(operation.paging().twin(), operation);
      if (earlier != null) {
        throw new UnsupportedDescriptionException(
            operation.source(),
            "would have its pages iterated by the Java method "
                + operation.paging().twin()
                + ", which #"
                + earlier.source().pointer()
                + " has already; give one of them an x-pages-name in the overlay");
      }
    }
  }
}
