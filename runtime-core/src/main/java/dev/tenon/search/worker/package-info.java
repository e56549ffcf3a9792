/**
 * What keeps an index up to date and answers searches with it: {@link dev.tenon.search.worker.EntitySearch}. Uses {@code search}, {@code message},
 * {@code store}, {@code transaction}, {@code effect}, {@code runtime}, {@code health} and {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.search.worker;

import org.jspecify.annotations.NullMarked;
