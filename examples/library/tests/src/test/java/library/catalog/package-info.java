@NullMarked
package library.catalog;

import org.jspecify.annotations.NullMarked;
