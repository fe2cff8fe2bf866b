/**
 * Files: signed addresses to download from and upload to, the logs of servers, and AHS files that
 * the service analyses.
 */
@NullMarked
package io.github.computeops.files;

import org.jspecify.annotations.NullMarked;
