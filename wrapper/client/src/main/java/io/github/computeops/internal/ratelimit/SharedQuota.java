package io.github.computeops.internal.ratelimit;

import io.github.computeops.sharing.Quota;

/**
 * A quota that clients share.
 *
 * @param key under which they share it
 */
public record SharedQuota(Quota quota, String key) {}
