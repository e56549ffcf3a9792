package dev.tenon.processor.rules;

import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.ForeignKeyModel.OnDelete;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.SearchFieldModel;
import dev.tenon.processor.model.SearchModel;
import dev.tenon.processor.model.Tenon;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code @Searchable}. Those of its components are {@link SearchFieldRules}. */
public final class SearchRules {

    private static final List<Rule<EntityModel>> RULES =
            List.of(new HasSomething(), new HasLucene(), new HasNoTenant(), new NothingIsDeletedUnseen());

    private SearchRules() {}

    static Stream<Diagnostic> check(EntityModel entity) {
        return Stream.concat(
                RULES.stream().flatMap(rule -> rule.check(entity)),
                entity.search().stream()
                        .flatMap(search -> search.fields().stream())
                        .flatMap(SearchFieldRules::check));
    }

    /** A component's annotation in a record that is not searchable. */
    public static Diagnostic stray(Place mark) {
        String owner = Words.simple(mark.type());
        return Diagnostic.of(Problem.SR08, mark, Words.simple(mark.annotation()), mark.member(), owner, owner);
    }

    private static final class HasSomething implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.search().stream()
                    .filter(search -> search.fields().stream()
                            .allMatch(field -> field.base().isEmpty()
                                    && field.component().shape().unknown().isEmpty()))
                    .map(search -> Diagnostic.of(Problem.SR07, search.place(), entity.name()));
        }
    }

    private static final class HasLucene implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.search().stream()
                    .filter(search -> !search.isAvailable())
                    .map(search -> Diagnostic.of(Problem.SR12, search.place(), entity.name()));
        }
    }

    private static final class HasNoTenant implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.search().stream()
                    .flatMap(search -> entity.components().stream()
                            .filter(component -> component.is(Tenon.TENANT_SCOPED.simpleName()))
                            .map(tenant -> Diagnostic.of(Problem.SR13, search.place(), entity.name(), tenant.name())));
        }
    }

    /** The database itself does it, and tells nobody. */
    private static final class NothingIsDeletedUnseen implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.search().stream()
                    .filter(SearchModel::isAuto)
                    .flatMap(search -> entity.declaredForeignKeys().stream()
                            .filter(reference -> isUnseen(reference, search))
                            .map(reference -> Diagnostic.of(
                                    Problem.SR14,
                                    search.place().attribute("auto"),
                                    entity.name(),
                                    entity.name(),
                                    reference.onDelete() == OnDelete.CASCADE ? "deleted" : "changed",
                                    reference.target().simpleName())));
        }

        private static boolean isUnseen(ForeignKeyModel reference, SearchModel search) {
            return switch (reference.onDelete()) {
                case RESTRICT -> false;
                case CASCADE -> true;
                case SET_NULL ->
                    search.fields().stream()
                            .map(SearchFieldModel::name)
                            .anyMatch(reference.component().name()::equals);
            };
        }
    }
}
