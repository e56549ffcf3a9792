/**
 * What every part shares: the marks on generated code and on parts for development,
 * and default values of record components.
 */
@NullMarked
package dev.tenon;

import org.jspecify.annotations.NullMarked;
