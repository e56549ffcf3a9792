package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component that identifies the row. Its type must have an order: a typed id, a number, a text, a UUID. */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Key {}
