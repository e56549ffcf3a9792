/** Test runtimes as parameters. */
@NullMarked
package dev.tenon.testing.junit;

import org.jspecify.annotations.NullMarked;
