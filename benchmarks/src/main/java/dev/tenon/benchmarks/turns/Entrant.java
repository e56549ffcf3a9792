package dev.tenon.benchmarks.turns;

/**
 * Who takes part.
 *
 * @param name one word
 * @param label what the tables call it
 * @param does what it does and does not do
 */
public record Entrant(String name, String label, String does) {}
