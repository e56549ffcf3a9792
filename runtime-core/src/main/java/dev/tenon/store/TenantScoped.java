package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whose row it is: a {@code String} or a typed id over one. The store fills it with the tenant of the correlation, and who
 * runs for one tenant neither reads nor writes the rows of another. Without a tenant every use of the store is
 * {@code Forbidden}. Unique values are unique for each tenant. A reference to an entity that has tenants as well is to a row of the same
 * one: others are not there.
 */
@Retention(RetentionPolicy.CLASS)
// FIELD, because javac forgets where in the source an annotation of a record component alone was.
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface TenantScoped {}
