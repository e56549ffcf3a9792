@NullMarked
package library.app;

import org.jspecify.annotations.NullMarked;
