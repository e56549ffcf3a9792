@NullMarked
package dev.tenon.config.load;

import org.jspecify.annotations.NullMarked;
