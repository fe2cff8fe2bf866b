/**
 * JSON as Java values: the base classes of generated models, enumerations and unions. Callers meet
 * {@link io.github.computeops.json.JsonModel}, {@link io.github.computeops.json.OpenEnum} and
 * {@link io.github.computeops.json.JsonReadException}.
 */
@NullMarked
package io.github.computeops.json;

import org.jspecify.annotations.NullMarked;
