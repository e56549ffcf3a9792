/** The lending context: patrons and their loans. */
@NullMarked
package library.lending;

import org.jspecify.annotations.NullMarked;
