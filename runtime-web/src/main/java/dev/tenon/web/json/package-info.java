/**
 * How values are written as JSON: one {@link dev.tenon.web.json.Encoder} a type, written by hand or generated, without
 * reflection; and {@link dev.tenon.web.json.TypedIdModule} for mappers of the user's own. Uses {@code dev.tenon.store} for
 * its pages and {@code dev.tenon.id}.
 */
@NullMarked
package dev.tenon.web.json;

import org.jspecify.annotations.NullMarked;
