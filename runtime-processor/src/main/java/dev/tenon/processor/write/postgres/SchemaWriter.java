package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.IndexModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.write.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code META-INF/tenon/schema/catalog.sql}: the tables of a context. Names are not qualified, so that the file can be run
 * in any schema.
 */
public final class SchemaWriter {

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
                        constraint(entity, reference.component().column() + "_fkey", reference(sql, reference, target));
                // The index that a reference with a tenant needs comes after its table.
                boolean isToItself = target.equals(entity)
                        && sql.ownTenant(reference, target).isEmpty();
                if (isToItself || written.contains(target.type())) {
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
        indexes(entity, sql);
        written.add(entity.type());
    }

    private static String column(ComponentModel component) {
        String type = Columns.type(component.shape());
        return TableSql.quoted(component.column()) + " " + type + (type.equals("text") ? " COLLATE \"C\"" : "")
                + (component.isOptional() ? "" : " NOT NULL");
    }

    private String reference(TableSql sql, ForeignKeyModel reference, EntityModel target) {
        ComponentModel component = reference.component();
        Optional<ComponentModel> tenant = sql.ownTenant(reference, target);
        String action = switch (reference.onDelete()) {
            case RESTRICT -> "";
            case CASCADE -> " ON DELETE CASCADE";
            case SET_NULL ->
                " ON DELETE SET NULL" + (tenant.isPresent() ? " (" + TableSql.quoted(component.column()) + ")" : "");
        };
        List<ComponentModel> from = new ArrayList<>();
        tenant.ifPresent(its -> from.add(sql.tenant()));
        from.add(component);
        return "FOREIGN KEY (" + names(from) + ") REFERENCES " + TableSql.quoted(target.table()) + " ("
                + names(Stream.concat(tenant.stream(), target.keys().stream()).toList()) + ")" + action;
    }

    /** That of a tenant is unique where rows of the same tenant refer to it. */
    private void indexes(EntityModel entity, TableSql sql) {
        for (IndexModel index : IndexModel.of(entity)) {
            String unique = switch (index.kind()) {
                case UNIQUE_LOOKUP, KEY -> "UNIQUE ";
                case TENANT -> sql.referrers().stream().anyMatch(sql::isOwn) ? "UNIQUE " : "";
                case LOOKUP, REFERENCE -> "";
            };
            String living = entity.deletedAt()
                    .filter(deletedAt -> index.kind() == IndexModel.Kind.UNIQUE_LOOKUP)
                    .map(deletedAt -> " WHERE " + TableSql.quoted(deletedAt.column()) + " IS NULL")
                    .orElse("");
            text.append("CREATE ")
                    .append(unique)
                    .append("INDEX ")
                    .append(TableSql.quoted(index.name()))
                    .append(" ON ")
                    .append(TableSql.quoted(entity.table()))
                    .append(" (")
                    .append(names(index.columns()))
                    .append(")")
                    .append(living)
                    .append(";\n");
        }
    }

    private static String constraint(EntityModel entity, String suffix, String what) {
        return "CONSTRAINT " + TableSql.quoted(IndexModel.named(entity, suffix)) + " " + what;
    }

    private static String names(List<ComponentModel> components) {
        return components.stream()
                .map(component -> TableSql.quoted(component.column()))
                .collect(Collectors.joining(", "));
    }
}
