@NullMarked
package library;

import org.jspecify.annotations.NullMarked;
