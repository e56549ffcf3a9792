package dev.tenon.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A stored entity that is found by what is in it. What its components are to a search they say themselves: {@link Text},
 * {@link Keyword}, {@link Numeric}, {@link Date}, {@link Facet}, {@link Suggest}, {@link Sortable}, {@link Vector}. A component without
 * any of these is not searched.
 *
 * <p>Generates for {@code Book} of {@code Catalog}: {@code BookSearchFields}, to search by, and {@code CatalogSearch.books()}, whose
 * effects index in a transaction and search anywhere. Needs {@code tenon-search} on the class path.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Searchable {

    /**
     * Whether every write to the store of the entity is indexed in its transaction, without a call. The default {@code false} leaves
     * it to {@code CatalogSearch.books().index(book)} and its kin.
     */
    boolean auto() default false;
}
