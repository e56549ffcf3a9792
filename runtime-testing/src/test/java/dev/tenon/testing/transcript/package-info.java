/** Tests of transcripts. */
@NullMarked
package dev.tenon.testing.transcript;

import org.jspecify.annotations.NullMarked;
