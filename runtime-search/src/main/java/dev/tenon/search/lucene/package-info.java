/**
 * Full-text search on Lucene, in memory and on disk: {@link dev.tenon.search.lucene.LuceneSearch}. Uses {@code search}, {@code store} and
 * {@code effect} of tenon-core.
 */
@NullMarked
package dev.tenon.search.lucene;

import org.jspecify.annotations.NullMarked;
