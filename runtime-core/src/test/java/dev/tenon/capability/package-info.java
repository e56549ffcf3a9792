/** Tests of what generated effects call. */
@NullMarked
package dev.tenon.capability;

import org.jspecify.annotations.NullMarked;
