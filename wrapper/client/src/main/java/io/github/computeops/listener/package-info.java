/** Being told of each attempt of each call, for metrics and traces. */
package io.github.computeops.listener;
