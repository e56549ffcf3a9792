package dev.tenon.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Everybody may send what this handler handles, also without saying who they are. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Public {}
