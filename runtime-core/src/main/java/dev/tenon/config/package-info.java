/**
 * Typed configuration: {@code @Config} on a record, where its values come from, and how generated code reads them, all mistakes
 * at once. Uses {@code effect} for the errors that validators find.
 */
@NullMarked
package dev.tenon.config;

import org.jspecify.annotations.NullMarked;
