package io.github.computeops.contract;

import java.lang.reflect.Type;

/**
 * A schema to take instances of.
 *
 * @param name what failures and seeds call it
 * @param schema the schema
 * @param type the Java type it became
 */
record Root(String name, Object schema, Type type) {}
