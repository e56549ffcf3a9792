@NullMarked
package dev.tenon.web;

import org.jspecify.annotations.NullMarked;
