/**
 * A small context as a user and the processor would write it: the domain by the user; {@code BookApi}, {@code BookJson},
 * {@code ShelfDispatch} and {@code AddBookValidator} as they are generated.
 */
@NullMarked
package dev.tenon.web.sample;

import org.jspecify.annotations.NullMarked;
