/** Tests of sources. */
@NullMarked
package dev.tenon.stream;

import org.jspecify.annotations.NullMarked;
