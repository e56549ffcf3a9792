@NullMarked
package dev.tenon.config;

import org.jspecify.annotations.NullMarked;
