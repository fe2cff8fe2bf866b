/**
 * Parameters as they travel: encoded once, checked before anything is sent. Made for generated
 * code; {@link io.github.computeops.http.Query} is what a caller meets.
 */
package io.github.computeops.http;
