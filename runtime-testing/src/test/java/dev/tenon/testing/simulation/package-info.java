/** Tests of the simulation, on processes that are made by hand. */
@NullMarked
package dev.tenon.testing.simulation;

import org.jspecify.annotations.NullMarked;
