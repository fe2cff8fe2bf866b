package io.github.computeops.internal.http;

/** Marks an {@link java.io.IOException} that ended a call before its request was sent. */
public interface NotSent {}
