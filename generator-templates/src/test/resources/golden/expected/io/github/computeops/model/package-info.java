/** What operations send and answer: immutable models, open enumerations and unions. */
package io.github.computeops.model;
