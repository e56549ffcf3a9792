package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.ForeignKeyModel.OnDelete;
import dev.tenon.processor.model.LookupModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements of an entity's store. The table is {@code t}, the new row {@code v}. What is in the way of a row (a missing reference,
 * a unique value that another has) is a condition, not an error: an error would end the transaction.
 */
final class TableSql {

    private static final int LINE = 100;

    private final ContextModel context;
    private final EntityModel entity;
    private final String name;
    private final List<Referrer> referrers = new ArrayList<>();
    private final DeletionSql deletion;

    TableSql(ContextModel context, EntityModel entity) {
        this.context = context;
        this.entity = entity;
        this.name = name(context, entity);
        this.deletion = new DeletionSql(context, entity);
        for (EntityModel other : context.entities()) {
            for (ForeignKeyModel reference : other.declaredForeignKeys()) {
                if (reference.isSound() && reference.target().equals(entity.type())) {
                    referrers.add(new Referrer(other, reference));
                }
            }
        }
    }

    /** A reference of another entity of the context to this one. */
    record Referrer(EntityModel entity, ForeignKeyModel reference) {}

    /** {@code "catalog"."book"}. */
    static String name(ContextModel context, EntityModel entity) {
        return quoted(context.schema()) + "." + quoted(entity.table());
    }

    static String quoted(String identifier) {
        return '"' + identifier + '"';
    }

    String name() {
        return name;
    }

    String select() {
        return "SELECT " + names("t.") + "\nFROM " + name + " AS t";
    }

    String findById() {
        List<String> conditions = new ArrayList<>(List.of(keyIs()));
        conditions.addAll(visible());
        return select() + where(conditions);
    }

    /** The rows of a lookup, with a parameter for each component and then for the tenant; by key, unless there is one. */
    String find(LookupModel lookup) {
        List<String> conditions = new ArrayList<>();
        lookup.components().forEach(component -> conditions.add("t." + quoted(component.column()) + " = ?"));
        conditions.addAll(visible());
        String order = entity.keys().stream()
                .map(key -> "t." + quoted(key.column()))
                .collect(Collectors.joining(", ", "\nORDER BY ", ""));
        return select() + where(conditions) + (lookup.isUnique() ? "" : order);
    }

    String insert() {
        String into = "INSERT INTO " + name + "\n    (" + names("") + ")\n";
        String rows = entity.foreignKeys().isEmpty()
                ? "VALUES (" + parameters("") + ")"
                : "SELECT " + names("v.") + "\nFROM " + values() + where(references());
        return into + rows + "\nON CONFLICT DO NOTHING";
    }

    String insertAll() {
        return "INSERT INTO " + name + "\n    (" + names("") + ")\nSELECT " + names("v.") + "\nFROM " + arrays();
    }

    String copy() {
        return "COPY " + name + "\n    (" + names("") + ")\nFROM STDIN (FORMAT binary)";
    }

    String update() {
        return update(values(), changes());
    }

    /**
     * Rows of a batch may refer to each other: that is looked at afterwards. A unique value that another of them has is left to who writes
     * one by one, because the database takes them in an order of its own.
     */
    String updateAll() {
        return update(arrays(), newUniques().toList());
    }

    String upsert() {
        return upsert(
                values(),
                Stream.concat(references().stream(), uniques().stream()).toList());
    }

    String upsertAll() {
        return upsert(arrays(), List.of());
    }

    String delete() {
        return delete(true);
    }

    String deleteById() {
        return delete(false);
    }

    String deleteAll() {
        List<ComponentModel> identity = new ArrayList<>(entity.keys());
        entity.version().ifPresent(identity::add);
        String arrays = identity.stream()
                .map(component -> "?::" + Columns.type(component.shape()) + "[]")
                .collect(Collectors.joining(", "));
        String names =
                identity.stream().map(component -> quoted(component.column())).collect(Collectors.joining(", "));
        List<String> same =
                identity.stream().map(component -> same("t.", "v.", component)).toList();
        return deletes() + (entity.deletedAt().isEmpty() ? "\nUSING " : "\nFROM ") + "unnest(" + arrays + ") AS v ("
                + names + ")" + where(same);
    }

    /** All references to this entity, of entities of the context. */
    List<Referrer> referrers() {
        return referrers;
    }

    /** Those that are in the way of a deletion, unless they may go as well: then the database looks when all is gone. */
    List<Referrer> restricting() {
        return referrers.stream()
                .filter(referrer -> referrer.reference().onDelete() == OnDelete.RESTRICT)
                .filter(referrer -> !deletion.cascadesTo(referrer.entity()))
                .toList();
    }

    /** The entities whose references matter when a row is deleted. */
    List<EntityModel> referring() {
        return deletion.involved();
    }

    /** Whether rows of other entities go with a row of this one. */
    boolean cascades() {
        return entity.deletedAt().isEmpty() && deletion.cascades();
    }

    /** What else a deletion changes, if it changes anything that has a version or a time. */
    Optional<String> emptying() {
        return entity.deletedAt().isEmpty() ? deletion.emptying() : Optional.empty();
    }

    /** The entities of the context that this one refers to. */
    List<EntityModel> targets() {
        return entity.foreignKeys().stream()
                .flatMap(reference -> target(reference).stream())
                .toList();
    }

    /** The entity that a reference is to, if it is one of the context. */
    Optional<EntityModel> target(ForeignKeyModel reference) {
        return context.entities().stream()
                .filter(other -> other.type().equals(reference.target()))
                .findFirst();
    }

    private String update(String source, List<String> conditions) {
        List<String> all = new ArrayList<>();
        entity.keys().forEach(key -> all.add(same("t.", "v.", key)));
        entity.version().ifPresent(version -> all.add(same("t.", "v.", version) + " - 1"));
        all.addAll(scope("v"));
        all.addAll(conditions);
        return "UPDATE " + name + " AS t\nSET " + set("v") + "\nFROM " + source + where(all) + returning();
    }

    private String upsert(String source, List<String> conditions) {
        String keys = entity.keys().stream().map(key -> quoted(key.column())).collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " AS t\n    (" + names("") + ")\nSELECT " + names("v.") + "\nFROM " + source
                + where(conditions) + "\nON CONFLICT (" + keys + ") DO UPDATE\nSET " + set("EXCLUDED")
                + where(scope("EXCLUDED")) + returning();
    }

    /** What a change sets: not the key, nor what only an insert or a deletion does. */
    private String set(String source) {
        List<ComponentModel> kept = Stream.of(
                        entity.keys().stream(),
                        entity.createdAt().stream(),
                        entity.createdBy().stream(),
                        entity.tenant().stream(),
                        entity.deletedAt().stream())
                .flatMap(components -> components)
                .toList();
        List<ComponentModel> changed = entity.components().stream()
                .filter(component -> !kept.contains(component))
                .toList();
        return wrapped((changed.isEmpty() ? entity.keys() : changed)
                .stream()
                        .map(component ->
                                quoted(component.column()) + " = " + source + "." + quoted(component.column()))
                        .toList());
    }

    private String returning() {
        boolean keeps = entity.createdAt().isPresent() || entity.createdBy().isPresent();
        return keeps ? "\nRETURNING " + names("t.") : "";
    }

    private String delete(boolean inVersion) {
        List<String> all = new ArrayList<>();
        all.add(keyIs());
        if (inVersion) {
            entity.version().ifPresent(version -> all.add("t." + quoted(version.column()) + " = ?"));
        }
        if (entity.deletedAt().isEmpty()) {
            String key = quoted(entity.keys().getFirst().column());
            for (Referrer referrer : restricting()) {
                List<String> refers = new ArrayList<>();
                refers.add("r." + quoted(referrer.reference().component().column()) + " = t." + key);
                if (referrer.entity().equals(entity)) {
                    // What refers to itself is not in its own way.
                    refers.add("r." + key + " <> t." + key);
                }
                all.add("NOT " + exists(name(context, referrer.entity()) + " AS r", refers));
            }
        }
        return deletes() + where(all);
    }

    private String deletes() {
        return entity.deletedAt()
                .map(deletedAt -> "UPDATE " + name + " AS t\nSET " + quoted(deletedAt.column()) + " = ?"
                        + entity.updatedAt()
                                .map(updatedAt -> ", " + quoted(updatedAt.column()) + " = ?")
                                .orElse("")
                        + entity.version()
                                .map(version ->
                                        ", " + quoted(version.column()) + " = t." + quoted(version.column()) + " + 1")
                                .orElse(""))
                .orElse("DELETE FROM " + name + " AS t");
    }

    /** Which rows are there for whoever reads; the tenant is a parameter. */
    private List<String> visible() {
        List<String> visible = new ArrayList<>();
        entity.tenant().ifPresent(tenant -> visible.add("t." + quoted(tenant.column()) + " = ?"));
        entity.deletedAt().ifPresent(deletedAt -> visible.add("t." + quoted(deletedAt.column()) + " IS NULL"));
        return visible;
    }

    private List<String> scope(String source) {
        List<String> scope = new ArrayList<>();
        entity.tenant().ifPresent(tenant -> scope.add(same("t.", source + ".", tenant)));
        entity.deletedAt().ifPresent(deletedAt -> scope.add("t." + quoted(deletedAt.column()) + " IS NULL"));
        return scope;
    }

    /** What must be so of values that an update changes; those that stay are not looked up. */
    private List<String> changes() {
        Stream<String> references = entity.foreignKeys().stream()
                .flatMap(reference -> target(reference).stream()
                        .map(target -> isKept(List.of(reference.component())) + isThere(reference, target) + ")"));
        return Stream.concat(references, newUniques()).toList();
    }

    private Stream<String> newUniques() {
        return entity.lookups().stream()
                .filter(LookupModel::isUnique)
                .map(lookup -> isKept(lookup.components()) + isFree(lookup) + ")");
    }

    /** The begin of a condition that is only for other values. */
    private static String isKept(List<ComponentModel> components) {
        return components.stream()
                .map(component -> same("t.", "v.", component))
                .collect(Collectors.joining(" AND ", "(", "\n    OR "));
    }

    private List<String> references() {
        return entity.foreignKeys().stream()
                .flatMap(reference -> target(reference).stream().map(target -> isThere(reference, target)))
                .toList();
    }

    /** Whose row it is, of an entity that has it. */
    ComponentModel tenant() {
        return entity.tenant().orElseThrow();
    }

    /** The tenant of what a reference is to, when it must be that of the row: each of both entities is for one tenant. */
    Optional<ComponentModel> ownTenant(ForeignKeyModel reference, EntityModel target) {
        return entity.tenant()
                .filter(tenant -> !tenant.equals(reference.component()))
                .flatMap(tenant -> target.tenant())
                .filter(tenant -> !target.keys().contains(tenant));
    }

    /** Whether one that refers to this entity refers to rows of its own tenant alone. */
    boolean isOwn(Referrer referrer) {
        return new TableSql(context, referrer.entity())
                .ownTenant(referrer.reference(), entity)
                .isPresent();
    }

    private String isThere(ForeignKeyModel reference, EntityModel target) {
        String column = "v." + quoted(reference.component().column());
        List<String> refers = new ArrayList<>();
        refers.add("r." + quoted(target.keys().getFirst().column()) + " = " + column);
        ownTenant(reference, target)
                .ifPresent(tenant -> refers.add("r." + quoted(tenant.column()) + " = v." + quoted(tenant().column())));
        String there = exists(name(context, target) + " AS r", refers);
        String itself = target.equals(entity)
                ? " OR " + column + " = v." + quoted(entity.keys().getFirst().column())
                : "";
        String nothing = reference.component().isOptional() ? column + " IS NULL OR " : "";
        return itself.isEmpty() && nothing.isEmpty() ? there : "(" + nothing + there + itself + ")";
    }

    private List<String> uniques() {
        return entity.lookups().stream()
                .filter(LookupModel::isUnique)
                .map(this::isFree)
                .toList();
    }

    private String isFree(LookupModel lookup) {
        List<String> has = new ArrayList<>();
        Stream.concat(entity.tenant().stream(), lookup.components().stream())
                .forEach(component -> has.add(same("o.", "v.", component)));
        entity.deletedAt().ifPresent(deletedAt -> has.add("o." + quoted(deletedAt.column()) + " IS NULL"));
        has.add(key("o.") + " <> " + key("v."));
        return "NOT " + exists(name + " AS o", has);
    }

    /** Whether there is such a row, on one line if it fits. */
    private static String exists(String rows, List<String> conditions) {
        String line = "EXISTS (SELECT FROM " + rows + " WHERE " + String.join(" AND ", conditions) + ")";
        return line.length() < LINE
                ? line
                : "EXISTS (\n      SELECT FROM " + rows + "\n      WHERE "
                        + wrapped(conditions, " AND ", "\n        AND ") + ")";
    }

    private String keyIs() {
        return entity.keys().stream()
                .map(key -> "t." + quoted(key.column()) + " = ?")
                .collect(Collectors.joining(" AND "));
    }

    private static String same(String one, String other, ComponentModel component) {
        String column = quoted(component.column());
        return one + column + " = " + other + column;
    }

    private String key(String before) {
        String keys =
                entity.keys().stream().map(key -> before + quoted(key.column())).collect(Collectors.joining(", "));
        return entity.keys().size() == 1 ? keys : "(" + keys + ")";
    }

    private String names(String before) {
        return wrapped(entity.components().stream()
                .map(component -> before + quoted(component.column()))
                .toList());
    }

    private String values() {
        return "(VALUES (" + parameters("") + "))\n    AS v (" + names("") + ")";
    }

    private String arrays() {
        return "unnest(" + parameters("[]") + ")\n    AS v (" + names("") + ")";
    }

    private String parameters(String suffix) {
        return wrapped(entity.components().stream()
                .map(component -> "?::" + Columns.type(component.shape()) + suffix)
                .toList());
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions);
    }

    /** A list on as many lines as it needs. */
    private static String wrapped(List<String> items) {
        return wrapped(items, ", ", ",\n    ");
    }

    /** @param brokenLine what is between two items where a line ends */
    private static String wrapped(List<String> items, String between, String brokenLine) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        for (String item : items) {
            if (!lines.isEmpty()) {
                boolean fits = lines.length() - start + between.length() + item.length() <= LINE;
                lines.append(fits ? between : brokenLine);
                start = fits ? start : lines.length();
            }
            lines.append(item);
        }
        return lines.toString();
    }
}
