package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.LookupModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code META-INF/tenon/schema/catalog.sql}: the tables of a context. Names are not qualified, so that the file can be run
 * in any schema.
 */
public final class SchemaWriter {

    private static final int MAX_NAME = 63;

    private static final String CURSOR_KEY = """
        -- Seals cursors; one row, written at the first use.
        CREATE TABLE "tenon_cursor_key" (
            "single" boolean NOT NULL,
            "key" bytea NOT NULL,
            CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
            CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
        );
        """;

    private final ContextModel context;
    private final Set<ClassName> written = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> late = new ArrayList<>();

    private SchemaWriter(ContextModel context) {
        this.context = context;
    }

    /** The schema of a context. */
    public static Resource write(ContextModel context) {
        List<String> origins = new ArrayList<>();
        origins.add(context.place().type());
        context.entities().forEach(entity -> origins.add(entity.place().type()));
        return new Resource(
                "META-INF/tenon/schema/" + context.schema() + ".sql", new SchemaWriter(context).write(), origins);
    }

    private String write() {
        text.append("-- The tables of ")
                .append(context.type().canonicalName())
                .append(".\n\n")
                .append(CURSOR_KEY);
        if (!context.messages().isEmpty()) {
            text.append('\n').append(MessageTables.SQL);
        }
        if (context.messages().hasJobs()) {
            text.append('\n').append(JobTables.SQL);
        }
        if (context.gate().isIdempotent()) {
            text.append('\n').append(GateTables.IDEMPOTENCY);
        }
        if (context.gate().isAudited()) {
            text.append('\n').append(GateTables.AUDIT);
        }
        List<EntityModel> waiting = new ArrayList<>(context.entities());
        while (!waiting.isEmpty()) {
            // What refers to nothing that is yet to come; where entities refer to each other, the first of them.
            EntityModel next =
                    waiting.stream().filter(this::isReady).findFirst().orElse(waiting.getFirst());
            waiting.remove(next);
            table(next);
        }
        late.forEach(statement -> text.append('\n').append(statement));
        return text.toString();
    }

    private boolean isReady(EntityModel entity) {
        return entity.foreignKeys().isEmpty()
                || new TableSql(context, entity)
                        .targets().stream()
                                .allMatch(target -> target.equals(entity) || written.contains(target.type()));
    }

    private void table(EntityModel entity) {
        TableSql sql = new TableSql(context, entity);
        List<String> parts = new ArrayList<>();
        entity.components().forEach(component -> parts.add(column(component)));
        parts.add(constraint(entity, "pkey", "PRIMARY KEY (" + names(entity.keys()) + ")"));
        for (ComponentModel component : entity.components()) {
            List<String> checks = Checks.of(component);
            if (!checks.isEmpty()) {
                parts.add(constraint(
                        entity, component.column() + "_check", "CHECK (" + String.join(" AND ", checks) + ")"));
            }
        }
        for (ForeignKeyModel reference : entity.foreignKeys()) {
            sql.target(reference).ifPresent(target -> {
                String constraint =
                        constraint(entity, reference.component().column() + "_fkey", reference(reference, target));
                if (target.equals(entity) || written.contains(target.type())) {
                    parts.add(constraint);
                } else {
                    late.add("ALTER TABLE " + TableSql.quoted(entity.table()) + " ADD " + constraint + ";\n");
                }
            });
        }
        text.append("\n-- ").append(entity.type().canonicalName()).append('\n');
        text.append("CREATE TABLE ").append(TableSql.quoted(entity.table())).append(" (\n");
        text.append(parts.stream().map(part -> "    " + part).collect(Collectors.joining(",\n")))
                .append("\n);\n");
        indexes(entity);
        written.add(entity.type());
    }

    private static String column(ComponentModel component) {
        String type = Columns.type(component.shape());
        return TableSql.quoted(component.column()) + " " + type + (type.equals("text") ? " COLLATE \"C\"" : "")
                + (component.isOptional() ? "" : " NOT NULL");
    }

    private static String reference(ForeignKeyModel reference, EntityModel target) {
        String action = switch (reference.onDelete()) {
            case RESTRICT -> "";
            case CASCADE -> " ON DELETE CASCADE";
            case SET_NULL -> " ON DELETE SET NULL";
        };
        return "FOREIGN KEY (" + TableSql.quoted(reference.component().column()) + ") REFERENCES "
                + TableSql.quoted(target.table()) + " (" + names(target.keys()) + ")" + action;
    }

    /** One for a tenant's rows, by key; one for each lookup, then by key; one for each reference that none of them begins with. */
    private void indexes(EntityModel entity) {
        entity.tenant()
                .filter(tenant -> !entity.keys().getFirst().equals(tenant))
                .ifPresent(tenant -> index(
                        entity,
                        "",
                        tenant.column() + "_tenant_idx",
                        Stream.concat(Stream.of(tenant), entity.keys().stream()),
                        ""));
        Set<String> leading = new LinkedHashSet<>();
        for (LookupModel lookup : entity.lookups()) {
            boolean hasAllRows = !lookup.isUnique() || entity.deletedAt().isEmpty();
            if (hasAllRows) {
                leading.add(lookup.components().getFirst().column());
            }
            String columns =
                    lookup.components().stream().map(ComponentModel::column).collect(Collectors.joining("_"));
            Stream<ComponentModel> tenant = entity.tenant().stream();
            if (lookup.isUnique()) {
                String alive = entity.deletedAt()
                        .map(deletedAt -> " WHERE " + TableSql.quoted(deletedAt.column()) + " IS NULL")
                        .orElse("");
                index(entity, "UNIQUE ", columns + "_key", Stream.concat(tenant, lookup.components().stream()), alive);
            } else {
                index(
                        entity,
                        "",
                        columns + "_idx",
                        Stream.of(tenant, lookup.components().stream(), entity.keys().stream())
                                .flatMap(components -> components),
                        "");
            }
        }
        for (ForeignKeyModel reference : entity.foreignKeys()) {
            String column = reference.component().column();
            boolean isKey = entity.keys().getFirst().equals(reference.component());
            if (!isKey && (entity.tenant().isPresent() || leading.add(column))) {
                index(
                        entity,
                        "",
                        column + "_fkey_idx",
                        Stream.concat(Stream.of(reference.component()), entity.keys().stream()),
                        "");
            }
        }
    }

    private void index(
            EntityModel entity, String unique, String suffix, Stream<ComponentModel> columns, String condition) {
        text.append("CREATE ")
                .append(unique)
                .append("INDEX ")
                .append(TableSql.quoted(named(entity, suffix)))
                .append(" ON ")
                .append(TableSql.quoted(entity.table()))
                .append(" (")
                .append(names(columns.distinct().toList()))
                .append(")")
                .append(condition)
                .append(";\n");
    }

    private static String constraint(EntityModel entity, String suffix, String what) {
        return "CONSTRAINT " + TableSql.quoted(named(entity, suffix)) + " " + what;
    }

    /** PostgreSQL cuts names after 63 bytes, and two could then be the same. {@code PostgresTable} shortens them likewise. */
    private static String named(EntityModel entity, String suffix) {
        String name = entity.table() + "_" + suffix;
        if (bytes(name) <= MAX_NAME) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end)) > MAX_NAME - 9) {
            end--;
        }
        return name.substring(0, end) + "_" + "%08x".formatted(name.hashCode());
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String names(List<ComponentModel> components) {
        return components.stream()
                .map(component -> TableSql.quoted(component.column()))
                .collect(Collectors.joining(", "));
    }
}
