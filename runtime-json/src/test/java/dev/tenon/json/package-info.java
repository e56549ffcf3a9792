@NullMarked
package dev.tenon.json;

import org.jspecify.annotations.NullMarked;
