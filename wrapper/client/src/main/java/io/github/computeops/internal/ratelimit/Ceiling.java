package io.github.computeops.internal.ratelimit;

import java.time.Duration;

/** A limit of the caller's: no more than so many requests in each period. */
public record Ceiling(int requests, Duration period) {}
