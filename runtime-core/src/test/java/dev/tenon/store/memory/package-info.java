/** The laws of stores, held by the in-memory engine, and what is its own. */
@NullMarked
package dev.tenon.store.memory;

import org.jspecify.annotations.NullMarked;
