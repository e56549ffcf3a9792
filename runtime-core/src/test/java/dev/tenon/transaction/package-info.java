/** How effects run in transactions. */
@NullMarked
package dev.tenon.transaction;

import org.jspecify.annotations.NullMarked;
