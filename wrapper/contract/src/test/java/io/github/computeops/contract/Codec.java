package io.github.computeops.contract;

import java.lang.reflect.Type;

/** Binds the generated classes to JSON. */
interface Codec {
  byte[] write(Object value) throws Exception;

  Object read(byte[] json, Type type) throws Exception;
}
