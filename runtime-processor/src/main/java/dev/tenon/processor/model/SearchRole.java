package dev.tenon.processor.model;

import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Set;

/** What a component can be to a search: by what it is found, one of these, and what else is made of it. */
public enum SearchRole {
    TEXT,
    KEYWORD,
    NUMERIC,
    DATE,
    VECTOR,
    FACET,
    SUGGEST,
    SORTABLE;

    /** Those by which a component is found; it has one of them. */
    public static final List<SearchRole> BASES = List.of(TEXT, KEYWORD, NUMERIC, DATE, VECTOR);

    /** What stands beside one of them. */
    public static final List<SearchRole> ADDITIONS = List.of(FACET, SUGGEST, SORTABLE);

    private static final Set<Kind> KEYWORDS = Set.of(Kind.TEXT, Kind.BOOLEAN, Kind.UUID);
    private static final Set<Kind> TIMES =
            Set.of(Kind.INSTANT, Kind.LOCAL_DATE, Kind.LOCAL_DATE_TIME, Kind.OFFSET_DATE_TIME);

    /** What says so. */
    public ClassName annotation() {
        return switch (this) {
            case TEXT -> Tenon.SEARCH_TEXT;
            case KEYWORD -> Tenon.SEARCH_KEYWORD;
            case NUMERIC -> Tenon.SEARCH_NUMERIC;
            case DATE -> Tenon.SEARCH_DATE;
            case VECTOR -> Tenon.SEARCH_VECTOR;
            case FACET -> Tenon.SEARCH_FACET;
            case SUGGEST -> Tenon.SEARCH_SUGGEST;
            case SORTABLE -> Tenon.SEARCH_SORTABLE;
        };
    }

    /** Whether the component can be that, for its type alone. */
    public boolean fits(ComponentModel component) {
        Shape item = component.shape() instanceof Shape.Many many ? many.item() : component.single();
        return switch (this) {
            case TEXT, SUGGEST -> is(item, Set.of(Kind.TEXT));
            case KEYWORD -> item instanceof Shape.Id || item instanceof Shape.Enumeration || is(item, KEYWORDS);
            case NUMERIC -> item instanceof Shape.Scalar scalar && isNumber(scalar.kind());
            case DATE -> is(item, TIMES);
            case VECTOR ->
                component.single() instanceof Shape.Many many
                        && many.container().equals(Tenon.SEQ)
                        && is(many.item(), Set.of(Kind.FLOAT));
            case FACET -> item.isOrdered();
            case SORTABLE -> component.isOrdered();
        };
    }

    /** A span of time is one, too: it has no calendar. */
    private static boolean isNumber(Kind kind) {
        return kind.isNumber() || kind == Kind.DURATION;
    }

    private static boolean is(Shape shape, Set<Kind> kinds) {
        return shape instanceof Shape.Scalar scalar && kinds.contains(scalar.kind());
    }
}
