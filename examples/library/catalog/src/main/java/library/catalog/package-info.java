/** The catalog context: books, authors and how to find them. */
@NullMarked
package library.catalog;

import org.jspecify.annotations.NullMarked;
