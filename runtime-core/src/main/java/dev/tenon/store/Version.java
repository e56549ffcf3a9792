package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Counts the changes of a row: a {@code long}, 1 after the insert. A save or delete must bring the stored version, else it fails with a stale version. */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Version {}
