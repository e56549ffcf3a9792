/** Tests of what generated effects of HTTP clients call. */
@NullMarked
package dev.tenon.client;

import org.jspecify.annotations.NullMarked;
