package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.IndexModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of what tables and columns are called. */
final class TableRules {

    /** PostgreSQL cuts longer names off. */
    private static final int LONGEST = 63;

    private static final String OWN = "tenon_";

    private static final List<Rule<EntityModel>> RULES =
            List.of(new TableIsAName(), new ColumnsAreDistinct(), new ColumnsAreNames());

    private TableRules() {}

    static Stream<Diagnostic> check(EntityModel entity) {
        return RULES.stream().flatMap(rule -> rule.check(entity));
    }

    /** Whether each entity has a table of its own, and indexes of their own. */
    static Stream<Diagnostic> check(ContextModel context) {
        return Stream.concat(tables(context), indexes(context));
    }

    /** What is called by a name in the schema of a context. */
    private record Named(String name, String what, EntityModel entity) {}

    private static Stream<Diagnostic> indexes(ContextModel context) {
        List<EntityModel> entities =
                context.entities().stream().filter(EntityModel::isStorable).toList();
        Stream<Named> tables = entities.stream().map(entity -> new Named(entity.table(), "the table", entity));
        Stream<Named> indexes = entities.stream()
                .flatMap(entity -> Stream.concat(Stream.of(IndexModel.ofKey(entity)), IndexModel.of(entity).stream())
                        .map(index -> new Named(index.name(), words(index, entity), entity)));
        Map<String, Named> seen = new HashMap<>();
        return Stream.concat(tables, indexes)
                .flatMap(named -> Stream.ofNullable(seen.putIfAbsent(named.name(), named))
                        .filter(before ->
                                !before.entity().table().equals(named.entity().table())
                                        || before.entity().equals(named.entity()))
                        .map(before -> Diagnostic.of(
                                Problem.ST37,
                                named.entity()
                                        .place()
                                        .annotation(Tenon.STORED_ENTITY)
                                        .attribute("table"),
                                Names.capitalize(before.what()),
                                before.entity().name(),
                                named.what(),
                                named.entity().name(),
                                named.name(),
                                context.name())));
    }

    private static String words(IndexModel index, EntityModel entity) {
        List<ComponentModel> keys = entity.keys();
        String columns = index.columns().stream()
                .filter(column -> !keys.contains(column) && !entity.tenant().equals(Optional.of(column)))
                .map(ComponentModel::name)
                .collect(Collectors.joining("', '"));
        return columns.isEmpty() ? index.kind().words() : index.kind().words() + " '" + columns + "'";
    }

    private static Stream<Diagnostic> tables(ContextModel context) {
        Map<String, List<EntityModel>> byTable = context.entities().stream()
                .filter(EntityModel::isRecord)
                .collect(Collectors.groupingBy(EntityModel::table, TreeMap::new, Collectors.toList()));
        return byTable.values().stream()
                .flatMap(alike -> alike.stream()
                        .skip(1)
                        .filter(entity -> !entity.name().equals(alike.getFirst().name()))
                        .map(entity -> Diagnostic.of(
                                Problem.ST29,
                                entity.place().annotation(Tenon.STORED_ENTITY).attribute("table"),
                                alike.getFirst().name(),
                                entity.name(),
                                entity.table(),
                                context.name())));
    }

    private static final class TableIsAName implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            String flaw = flaw(entity.table());
            return flaw.isEmpty() || !entity.isRecord()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.ST28,
                            entity.place().annotation(Tenon.STORED_ENTITY).attribute("table"),
                            entity.table(),
                            entity.name(),
                            flaw,
                            suggestion(entity)));
        }

        private static String flaw(String table) {
            if (!table.matches("[a-z][a-z0-9_]*")) {
                return "it is not a name that SQL takes without quotes";
            }
            if (table.length() > LONGEST) {
                return "it has more than " + LONGEST + " characters";
            }
            return table.startsWith(OWN) ? "Tenon's own tables begin with '" + OWN + "'" : "";
        }

        private static String suggestion(EntityModel entity) {
            String name = Names.snakeCase(entity.name());
            return flaw(name).isEmpty() ? name : "book_stock";
        }
    }

    private static final class ColumnsAreDistinct implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            Map<String, ComponentModel> seen = new HashMap<>();
            return entity.components().stream()
                    .flatMap(component -> Stream.ofNullable(seen.putIfAbsent(component.column(), component))
                            .filter(before -> !before.name().equals(component.name()))
                            .map(before -> Diagnostic.of(
                                    Problem.ST33,
                                    component.place(),
                                    before.name(),
                                    component.name(),
                                    entity.name(),
                                    component.column())));
        }
    }

    private static final class ColumnsAreNames implements Rule<EntityModel> {
        @Override
        public Stream<Diagnostic> check(EntityModel entity) {
            return entity.components().stream()
                    .filter(component -> !flaw(component).isEmpty())
                    .map(component -> Diagnostic.of(
                            Problem.ST35, component.place(), component.name(), entity.name(), flaw(component)));
        }

        private static String flaw(ComponentModel component) {
            if (component.name().equals("ENTITY")) {
                return "the generated fields have a constant of that name";
            }
            return component.column().getBytes(StandardCharsets.UTF_8).length > LONGEST
                    ? "its name is longer than the " + LONGEST + " bytes that databases take"
                    : "";
        }
    }
}
