/**
 * JSON as Java values: the types every model stands on. Made for generated code; {@link
 * io.github.computeops.json.JsonValue} and {@link io.github.computeops.json.JsonReadException} are
 * what a caller meets.
 */
@NullMarked
package io.github.computeops.json;

import org.jspecify.annotations.NullMarked;
