/**
 * How values are written as JSON: one {@link dev.tenon.web.json.Encoder} a type, written by hand or generated, without
 * reflection. Uses nothing of Tenon.
 */
@NullMarked
package dev.tenon.web.json;

import org.jspecify.annotations.NullMarked;
