package dev.tenon.testing.simulation;

import io.vavr.control.Option;

/**
 * A run that was done once more.
 *
 * @param failure what broke the invariant, if anything did
 * @param transcript all that was done and chosen; the same in each replay, to the byte
 */
public record Replay(Option<Throwable> failure, String transcript) {}
