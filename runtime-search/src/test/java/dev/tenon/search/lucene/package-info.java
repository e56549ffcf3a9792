@NullMarked
package dev.tenon.search.lucene;

import org.jspecify.annotations.NullMarked;
