/**
 * Loads configuration from files, the environment, system properties and the command line, and merges it. Uses {@code config},
 * {@code effect} and {@code platform} of the core, and SmallRye Config.
 */
@NullMarked
package dev.tenon.config.load;

import org.jspecify.annotations.NullMarked;
