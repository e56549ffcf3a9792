/** The laws of stores, for every adapter: its test extends the classes here. */
@NullMarked
package dev.tenon.testing.contract;

import org.jspecify.annotations.NullMarked;
