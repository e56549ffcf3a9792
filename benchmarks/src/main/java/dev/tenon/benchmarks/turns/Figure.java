package dev.tenon.benchmarks.turns;

/**
 * What a turn yields.
 *
 * @param label with its unit
 */
public record Figure(String label) {}
