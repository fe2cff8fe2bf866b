/** What operations send and answer: immutable models, open enumerations and unions. */
@NullMarked
package io.github.computeops.model;

import org.jspecify.annotations.NullMarked;
