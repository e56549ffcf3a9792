@NullMarked
package dev.tenon.testing;

import org.jspecify.annotations.NullMarked;
