/** Tests of the values that stores share. */
@NullMarked
package dev.tenon.store;

import org.jspecify.annotations.NullMarked;
