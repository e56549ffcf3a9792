/**
 * Whole applications on one seeded scheduler in virtual time: {@link dev.tenon.testing.simulation.Simulation} lets things go wrong at
 * random and finds what breaks an invariant, {@link dev.tenon.testing.simulation.CrashPoints} stops a command at every effect. Uses the
 * in-memory engine, the transport of {@code dev.tenon.testing.transport} and transcripts.
 */
@NullMarked
package dev.tenon.testing.simulation;

import org.jspecify.annotations.NullMarked;
