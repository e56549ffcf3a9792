/** The first context: books, authors and how to find them. Knows the contracts, not lending. */
@NullMarked
package library.catalog;

import org.jspecify.annotations.NullMarked;
