/** The models of requests and responses: immutable objects, open enumerations and unions. */
@NullMarked
package io.github.computeops.model;

import org.jspecify.annotations.NullMarked;
