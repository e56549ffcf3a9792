/** Signatures of what other services send. Uses {@code dev.tenon.web}. */
@NullMarked
package dev.tenon.web.webhook;

import org.jspecify.annotations.NullMarked;
