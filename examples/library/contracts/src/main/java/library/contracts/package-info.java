/** What the contexts say to each other: typed IDs and topics. No shared logic. */
@NullMarked
package library.contracts;

import org.jspecify.annotations.NullMarked;
