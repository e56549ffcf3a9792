/**
 * Search: {@link dev.tenon.search.Searchable} and its kin say how entities are found ({@code docs/search.md}).
 */
@NullMarked
package dev.tenon.search;

import org.jspecify.annotations.NullMarked;
