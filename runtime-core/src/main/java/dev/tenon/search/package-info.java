/**
 * Full-text search of stored entities: what of an entity is found and how ({@link dev.tenon.search.SearchType}), what to look for
 * ({@link dev.tenon.search.SearchQuery}, {@link dev.tenon.search.SearchOptions}), and what was found. {@link dev.tenon.search.SearchIndex}
 * is the port of a backend. Uses {@code store}, {@code message}, {@code telemetry} and {@code effect} of Tenon.
 */
@NullMarked
package dev.tenon.search;

import org.jspecify.annotations.NullMarked;
