@NullMarked
package library.lending;

import org.jspecify.annotations.NullMarked;
