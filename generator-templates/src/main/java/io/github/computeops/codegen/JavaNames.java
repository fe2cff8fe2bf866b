package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lists what tags, operations, schemas, properties and values became in Java. */
record JavaNames(String apiPackage, String modelPackage) {

  List<JavaName> of(Collection<Api> apis, Collection<Type> types) {
    List<JavaName> names = new ArrayList<>();
    for (Api api : apis) {
      String owner = apiPackage + "." + api.name();
      names.add(new JavaName(tag(api.tag()), owner));
      api.operations().forEach(o -> names.add(name(o.source().pointer(), owner, o.name())));
    }
    types.forEach(type -> add(names, type, modelPackage + "." + type.name()));
    return names;
  }

  /** A tag has a place of its own by its name, since it need not be declared. */
  static String tag(String tag) {
    return "/tags/" + escaped(tag);
  }

  private static void add(List<JavaName> names, Type type, String owner) {
    String pointer = NamedPlace.of(type.source());
    names.add(new JavaName(pointer, owner));
    if (type instanceof Type.Model model) {
      Map<String, Node> nodes = new SchemaForm(model.source()).properties();
      model
          .properties()
          .forEach(p -> names.add(name(NamedPlace.of(nodes.get(p.name())), owner, p.accessor())));
    }
    if (type instanceof Type.Enumeration enumeration) {
      enumeration
          .constants()
          .forEach(c -> names.add(name(value(pointer, c.value()), owner, c.name())));
    }
  }

  /** A value has a place of its own by what it says, since its index tells nothing. */
  private static String value(String pointer, String value) {
    return pointer + "/enum/" + escaped(value);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static JavaName name(String pointer, String owner, String member) {
    return new JavaName(pointer, owner + "#" + member);
  }
}
