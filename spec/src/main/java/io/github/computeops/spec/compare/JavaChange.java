package io.github.computeops.spec.compare;

import java.util.Locale;

/**
 * A change to a public type or to one of its members.
 *
 * @param type the outermost type, with its package
 * @param nested the nested type; empty if the change is to the outermost one
 * @param member the method or field; empty if the change is to the type itself
 * @param what the kind of change, as japicmp names it
 * @param impact the effect on callers
 */
record JavaChange(String type, String nested, String member, String what, Impact impact) {
  boolean isOf(String name) {
    int hash = name.indexOf('#');
    return hash < 0
        ? name.equals(type) || isEntryTo(name)
        : isMember(name.substring(0, hash), name.substring(hash + 1));
  }

  /** Matches all that a property has: an accessor, a setter in the builder, perhaps a clearer. */
  private boolean isMember(String owner, String name) {
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return isEntryTo(owner)
        || type.equals(owner + capital.replaceFirst("^List", "") + "Filter")
        || owner.equals(type)
            && (member.equals(name)
                || member.equals("all" + capital.replaceFirst("^List", ""))
                || member.equals("clear" + capital)
                || nested.equals(capital + "Query")
                || nested.startsWith(capital + "Query.")
                || isWhole());
  }

  /**
   * Tells whether it is a constant to filter by a property, or by what is in it: what becomes of
   * the property becomes of the constant.
   */
  boolean isFilterBy(String name) {
    String property = name.substring(name.indexOf('#') + 1);
    String constant = property.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return name.contains("#")
        && type.contains(".api.")
        && type.endsWith("Filter")
        && ("_" + member + "_").contains("_" + constant + "_");
  }

  String name() {
    return type + (member.isEmpty() ? "" : "#" + member);
  }

  /** Matches the accessor that {@code Apis} has for each interface. */
  private boolean isEntryTo(String owner) {
    return type.endsWith(".api.Apis")
        && owner.substring(owner.lastIndexOf('.') + 1).equalsIgnoreCase(member);
  }

  boolean isSameMemberAs(JavaChange other) {
    return other.impact.breaks()
        && type.equals(other.type)
        && (other.isWhole() || nested.equals(other.nested) && member.equals(other.member));
  }

  boolean isWhole() {
    return member.isEmpty() && nested.isEmpty();
  }

  String shown() {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return simple + (nested.isEmpty() ? "" : "." + nested) + (member.isEmpty() ? "" : "." + member);
  }
}
