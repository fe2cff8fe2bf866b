package io.github.computeops.contract;

import java.lang.reflect.Type;

/**
 * A schema to create instances of.
 *
 * @param name its name in failures and seeds
 * @param schema the schema
 * @param type its Java type
 */
record Root(String name, Object schema, Type type) {}
