package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.ForeignKeyModel.OnDelete;
import dev.tenon.processor.source.ClassName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of other rows when rows of an entity are deleted. The foreign keys of the database delete them and empty their references;
 * but only a statement counts and stamps the changes of what is emptied.
 */
final class DeletionSql {

    private final ContextModel context;
    private final EntityModel entity;

    /** Every reference to the entity, and to one whose rows may go as well. */
    private final List<Link> links = new ArrayList<>();

    /** Those whose rows may go as well; the entity itself only if one row of it may go with another. */
    private final Set<ClassName> going = new HashSet<>();

    /** A reference of one entity to another. */
    private record Link(EntityModel from, ForeignKeyModel reference, EntityModel to) {

        boolean is(OnDelete onDelete) {
            return reference.onDelete() == onDelete;
        }

        String column() {
            return TableSql.quoted(reference.component().column());
        }
    }

    DeletionSql(ContextModel context, EntityModel entity) {
        this.context = context;
        this.entity = entity;
        ArrayDeque<EntityModel> unfinished = new ArrayDeque<>(List.of(entity));
        for (EntityModel gone = unfinished.poll(); gone != null; gone = unfinished.poll()) {
            for (Link link : linksTo(gone)) {
                links.add(link);
                if (link.is(OnDelete.CASCADE)
                        && going.add(link.from().type())
                        && !link.from().type().equals(entity.type())) {
                    unfinished.add(link.from());
                }
            }
        }
    }

    private List<Link> linksTo(EntityModel to) {
        List<Link> found = new ArrayList<>();
        for (EntityModel from : context.entities()) {
            for (ForeignKeyModel reference : from.declaredForeignKeys()) {
                if (reference.isSound() && reference.target().equals(to.type())) {
                    found.add(new Link(from, reference, to));
                }
            }
        }
        return found;
    }

    /** The entities that it looks at, which its text depends on. */
    List<EntityModel> involved() {
        return links.stream().map(Link::from).toList();
    }

    /** Whether rows of any entity may go as well. */
    boolean cascades() {
        return !going.isEmpty();
    }

    /** Whether rows of {@code other} may go as well, so that only the end of the statement shows which of them are left. */
    boolean cascadesTo(EntityModel other) {
        return going.contains(other.type());
    }

    /**
     * Common tables beside {@code gone}, which has the keys of the deleted rows; their parameters are all the time. Nothing where no row
     * that is emptied has a version or a time.
     */
    Optional<String> emptying() {
        List<Link> emptied = links.stream()
                .filter(link -> link.is(OnDelete.SET_NULL))
                .filter(link -> link.from().version().isPresent()
                        || link.from().updatedAt().isPresent())
                .toList();
        if (emptied.isEmpty()) {
            return Optional.empty();
        }
        boolean isFurther =
                emptied.stream().anyMatch(link -> going.contains(link.to().type()));
        List<String> tables = new ArrayList<>();
        if (isFurther) {
            tables.add(goneWithIt(emptied));
        }
        for (Link link : emptied) {
            tables.add(emptied(link, isFurther, tables.size()));
        }
        return Optional.of(String.join(",\n", tables));
    }

    /** The keys of all rows that go, with the tables that they are in; those that nothing refers to are of no interest. */
    private String goneWithIt(List<Link> emptied) {
        Set<ClassName> referredTo = new HashSet<>();
        emptied.forEach(link -> referredTo.add(link.to().type()));
        links.stream()
                .filter(link -> link.is(OnDelete.CASCADE))
                .forEach(link -> referredTo.add(link.to().type()));
        String more = links.stream()
                .filter(link -> link.is(OnDelete.CASCADE)
                        && referredTo.contains(link.from().type()))
                .map(link -> "        SELECT " + row(link.from(), "r") + "\n        FROM "
                        + TableSql.name(context, link.from()) + " AS r\n        WHERE r." + link.column() + " = "
                        + keyIn(link.to()))
                .collect(Collectors.joining("\n        UNION ALL\n"));
        return "with_them (\"table\", \"key\") AS (\n    SELECT " + row(entity, "gone")
                + "\n    FROM gone\n    UNION\n    SELECT more.\"table\", more.\"key\"\n    FROM with_them"
                + "\n    CROSS JOIN LATERAL (\n" + more + "\n    ) AS more (\"table\", \"key\")\n)";
    }

    private String emptied(Link link, boolean isFurther, int number) {
        List<String> set = new ArrayList<>(List.of(link.column() + " = NULL"));
        link.from().updatedAt().ifPresent(updatedAt -> set.add(TableSql.quoted(updatedAt.column()) + " = ?"));
        link.from()
                .version()
                .map(version -> TableSql.quoted(version.column()))
                .ifPresent(version -> set.add(version + " = r." + version + " + 1"));
        String key = key(entity);
        return "emptied_" + number + " AS (\n    UPDATE " + TableSql.name(context, link.from()) + " AS r\n    SET "
                + String.join(", ", set) + "\n    FROM " + (isFurther ? "with_them" : "gone") + "\n    WHERE r."
                + link.column() + " = " + (isFurther ? keyIn(link.to()) : "gone." + key)
                + (link.from().equals(entity) ? "\n      AND r." + key + " NOT IN (SELECT " + key + " FROM gone)" : "")
                + "\n)";
    }

    private static String row(EntityModel of, String name) {
        return "'" + of.table() + "', " + name + "." + key(of) + "::text COLLATE \"C\"";
    }

    /** The key of a row that goes, if it is in the table of {@code target}. */
    private static String keyIn(EntityModel target) {
        ComponentModel key = target.keys().getFirst();
        return "CASE with_them.\"table\" WHEN '" + target.table() + "' THEN with_them.\"key\"::"
                + Columns.type(key.shape()) + " END";
    }

    private static String key(EntityModel of) {
        return TableSql.quoted(of.keys().getFirst().column());
    }
}
