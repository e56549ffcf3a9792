/** The laws of stores, for every adapter, and tests of the values that stores share. */
@NullMarked
package dev.tenon.store;

import org.jspecify.annotations.NullMarked;
