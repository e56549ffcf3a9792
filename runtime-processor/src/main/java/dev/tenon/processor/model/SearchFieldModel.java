package dev.tenon.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A component that is searched.
 *
 * @param roles as they are declared, those that do not fit too
 * @param analyzer how a text is taken apart
 * @param boost how much a text counts
 * @param dimensions how many elements a vector has
 * @param similarity the constant of how vectors are compared
 */
public record SearchFieldModel(
        ComponentModel component,
        Set<SearchRole> roles,
        String analyzer,
        double boost,
        int dimensions,
        String similarity) {

    /** How texts can be taken apart: as tenon-search has it. */
    public static final List<String> ANALYZERS = List.of(
            "standard",
            "simple",
            "whitespace",
            "danish",
            "dutch",
            "english",
            "finnish",
            "french",
            "german",
            "italian",
            "norwegian",
            "portuguese",
            "russian",
            "spanish",
            "swedish");

    /** How many elements a vector may have. */
    public static final int MOST_DIMENSIONS = 1_024;

    public SearchFieldModel {
        roles = Set.copyOf(roles);
    }

    /** What the component is called. */
    public String name() {
        return component.name();
    }

    /** Whether it is declared to be that. */
    public boolean is(SearchRole role) {
        return roles.contains(role);
    }

    /** By what it is declared to be found, in the order of the roles; those beyond the first are wrong. */
    public List<SearchRole> declaredBases() {
        return SearchRole.BASES.stream().filter(this::is).toList();
    }

    /** By what it is found: as it is declared, else what its type is made for. Nothing for a type that cannot be found. */
    public Optional<SearchRole> base() {
        return declaredBases().stream().findFirst().or(this::natural);
    }

    private Optional<SearchRole> natural() {
        Stream<SearchRole> tried = is(SearchRole.SUGGEST)
                ? Stream.of(SearchRole.TEXT)
                : Stream.of(SearchRole.NUMERIC, SearchRole.DATE, SearchRole.KEYWORD);
        return tried.filter(role -> role.fits(component)).findFirst();
    }

    /** Where the role is declared. */
    public Place place(SearchRole role) {
        return component.place().annotation(role.annotation());
    }

    /** Whether there is always exactly one value. */
    public boolean isSingle() {
        return component.shape().isSingle();
    }

    /** The shape of one value. */
    public Shape item() {
        return component.shape() instanceof Shape.Many many ? many.item() : component.single();
    }

    /** Whether a vector has a number of elements that an index takes. */
    public boolean hasDimensions() {
        return 0 < dimensions && dimensions <= MOST_DIMENSIONS;
    }

    /** Whether matches in a text count at all. */
    public boolean hasBoost() {
        return boost > 0 && Double.isFinite(boost);
    }

    /** Whether code can be generated for it. */
    public boolean isSound() {
        return declaredBases().size() <= 1
                && base().filter(role -> role.fits(component)).isPresent()
                && ANALYZERS.contains(analyzer)
                && hasBoost()
                && (!is(SearchRole.VECTOR) || hasDimensions());
    }
}
