package dev.tenon.processor.rules;

import dev.tenon.processor.model.SearchFieldModel;
import dev.tenon.processor.model.SearchRole;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the components of a {@code @Searchable} entity. */
final class SearchFieldRules {

    private static final List<Rule<SearchFieldModel>> RULES = List.of(
            new TypesFit(),
            new VectorsHaveDimensions(),
            new AnalyzersAreKnown(),
            new BoostsArePositive(),
            new AreFoundInOneWay(),
            new AdditionsFit(),
            new AdditionsSuitTheirBase());

    private SearchFieldRules() {}

    static Stream<Diagnostic> check(SearchFieldModel field) {
        return field.component().shape().unknown().isEmpty()
                ? RULES.stream().flatMap(rule -> rule.check(field))
                : Stream.empty();
    }

    private static String typeOf(SearchFieldModel field) {
        return Words.of(field.component().shape());
    }

    private static final class TypesFit implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return field.declaredBases().stream()
                    .filter(role -> !role.fits(field.component()))
                    .map(role -> role == SearchRole.VECTOR
                            ? Diagnostic.of(Problem.SR02, field.place(role), field.name(), typeOf(field))
                            : Diagnostic.of(
                                    Problem.SR01,
                                    field.place(role),
                                    role.annotation().simpleName(),
                                    field.name(),
                                    typeOf(field),
                                    purpose(role)));
        }
    }

    /** What a base is for. */
    private static String purpose(SearchRole role) {
        return switch (role) {
            case KEYWORD -> "a String, a typed id, an enum, a boolean or a UUID";
            case NUMERIC -> "a number or a Duration";
            case DATE -> "an Instant, LocalDate, LocalDateTime or OffsetDateTime";
            default -> "a String";
        };
    }

    private static final class VectorsHaveDimensions implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return field.is(SearchRole.VECTOR) && !field.hasDimensions()
                    ? Stream.of(Diagnostic.of(
                            Problem.SR03,
                            field.place(SearchRole.VECTOR).attribute("dimensions"),
                            field.name(),
                            field.dimensions(),
                            SearchFieldModel.MOST_DIMENSIONS))
                    : Stream.empty();
        }
    }

    private static final class AnalyzersAreKnown implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return SearchFieldModel.ANALYZERS.contains(field.analyzer())
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.SR04,
                            field.place(SearchRole.TEXT).attribute("analyzer"),
                            field.analyzer(),
                            Suggestion.of(field.analyzer(), SearchFieldModel.ANALYZERS)));
        }
    }

    private static final class BoostsArePositive implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return field.hasBoost()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.SR05,
                            field.place(SearchRole.TEXT).attribute("boost"),
                            field.name(),
                            field.boost()));
        }
    }

    private static final class AreFoundInOneWay implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return field.declaredBases().stream()
                    .skip(1)
                    .map(second -> exclude(field, field.declaredBases().getFirst(), second));
        }
    }

    /** What is added to a component, and cannot be. */
    private static final class AdditionsFit implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return Stream.of(
                            misfit(field, SearchRole.FACET, Problem.SR09),
                            misfit(field, SearchRole.SUGGEST, Problem.SR10),
                            misfit(field, SearchRole.SORTABLE, Problem.SR11))
                    .flatMap(found -> found);
        }

        private static Stream<Diagnostic> misfit(SearchFieldModel field, SearchRole role, Problem problem) {
            return field.is(role) && !role.fits(field.component())
                    ? Stream.of(Diagnostic.of(problem, field.place(role), field.name(), typeOf(field)))
                    : Stream.empty();
        }
    }

    /** Only words are suggested, and a vector is nothing but near. */
    private static final class AdditionsSuitTheirBase implements Rule<SearchFieldModel> {
        @Override
        public Stream<Diagnostic> check(SearchFieldModel field) {
            return field.declaredBases().stream()
                    .limit(1)
                    .flatMap(base -> SearchRole.ADDITIONS.stream()
                            .filter(addition -> field.is(addition) && addition.fits(field.component()))
                            .filter(addition -> base == SearchRole.VECTOR
                                    || addition == SearchRole.SUGGEST && base != SearchRole.TEXT)
                            .map(addition -> exclude(field, base, addition)));
        }
    }

    private static Diagnostic exclude(SearchFieldModel field, SearchRole first, SearchRole second) {
        return Diagnostic.of(
                Problem.SR06,
                field.place(second),
                field.name(),
                first.annotation().simpleName(),
                second.annotation().simpleName());
    }
}
