package io.github.computeops.filter;

/**
 * The notations in which the service reads filters. An operation knows its own; name a dialect only
 * if you put a filter into a request body.
 */
public enum FilterDialect {
  /** {@code a eq 'x' and not b gt 3}: most collections, and the filter of a saved filter. */
  INFIX,
  /** {@code and(eq(a,'x'),not(gt(b,3)))}: a few collections, mostly around OneView. */
  PREFIX,
  /**
   * {@code ('Rack' eq 'Rack1') AND ('Row' eq 'Row1')}: tags in query parameters and reports. {@code
   * AND} is in upper case and each comparison in parentheses, as in all known examples; {@code or}
   * and {@code not}, of which there is no example, are written as in saved filters.
   */
  TAGS,
  /** {@code 'OS' eq 'Linux' and 'Machine' in keys}: the tags of a saved filter. */
  SAVED_TAGS,
  /**
   * {@code type eq 'compute-ops/server' and changed/state/connected eq True}: the event filter of a
   * webhook, infix with booleans in title case.
   */
  EVENTS;

  String write(Filter filter) {
    return this == PREFIX ? PrefixWriter.write(filter) : InfixWriter.write(filter, this);
  }

  Filter read(String text) {
    return this == PREFIX
        ? new PrefixParser(text).parse()
        : new InfixParser(text, isTags()).parse();
  }

  boolean isTags() {
    return this == TAGS || this == SAVED_TAGS;
  }
}
