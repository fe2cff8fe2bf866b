package io.github.computeops.error;

import io.github.computeops.internal.http.ErrorBody;
import java.io.Serializable;

/** The values of an {@link ApiException}. Serializable, since every exception is. */
record FailedCall(
    int status, String method, String path, ErrorBody body, int attempts, boolean outcomeUnknown)
    implements Serializable {}
