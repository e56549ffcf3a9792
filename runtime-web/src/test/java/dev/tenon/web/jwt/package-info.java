@NullMarked
package dev.tenon.web.jwt;

import org.jspecify.annotations.NullMarked;
