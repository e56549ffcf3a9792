/** The second context: patrons and their loans. Knows the contracts, not the catalog. */
@NullMarked
package library.lending;

import org.jspecify.annotations.NullMarked;
