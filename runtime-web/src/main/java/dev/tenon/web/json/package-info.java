/**
 * How values are written as JSON: one {@link dev.tenon.web.json.Encoder} a type, written by hand or generated, without
 * reflection. Uses {@code dev.tenon.store} for its pages.
 */
@NullMarked
package dev.tenon.web.json;

import org.jspecify.annotations.NullMarked;
