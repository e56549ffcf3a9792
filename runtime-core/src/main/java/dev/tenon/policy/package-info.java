/**
 * Policies that count across runs: {@link dev.tenon.policy.CircuitBreaker}, {@link dev.tenon.policy.Bulkhead} and
 * {@link dev.tenon.policy.RateLimiter}. Uses {@code dev.tenon.effect} and {@code dev.tenon.platform}.
 */
@NullMarked
package dev.tenon.policy;

import org.jspecify.annotations.NullMarked;
