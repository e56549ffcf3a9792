/**
 * Typed identities: a {@link dev.tenon.id.TypedId} declaration becomes a record, so that a patron's id cannot be given where a book's is wanted. Uses {@code effect} and {@code platform}.
 */
@NullMarked
package dev.tenon.id;

import org.jspecify.annotations.NullMarked;
