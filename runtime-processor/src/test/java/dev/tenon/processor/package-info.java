/** Tests of the processors as a whole: what they write, in which round, from what. */
@NullMarked
package dev.tenon.processor;

import org.jspecify.annotations.NullMarked;
