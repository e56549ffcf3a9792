package dev.tenon.processor.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An index of an entity's table.
 *
 * @param name its name, which no other index or table of the schema may have
 * @param columns what it sorts by
 */
public record IndexModel(Kind kind, String name, List<ComponentModel> columns) {

    private static final int MAX_NAME = 63;

    public IndexModel {
        columns = List.copyOf(columns);
    }

    /** What an index is for. */
    public enum Kind {
        KEY("the key"),
        TENANT("the index of the tenant"),
        LOOKUP("the lookup"),
        UNIQUE_LOOKUP("the unique lookup"),
        REFERENCE("the index of the reference");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What messages call it. */
        public String words() {
            return words;
        }
    }

    /** The index of the key. */
    public static IndexModel ofKey(EntityModel entity) {
        return new IndexModel(Kind.KEY, named(entity, "pkey"), entity.keys());
    }

    /** One for a tenant's rows, by key; one for each lookup, then by key; one for each reference that none of them begins with. */
    public static List<IndexModel> of(EntityModel entity) {
        List<IndexModel> all = new ArrayList<>();
        entity.tenant()
                .filter(tenant -> !entity.keys().getFirst().equals(tenant))
                .ifPresent(tenant -> all.add(of(
                        Kind.TENANT,
                        entity,
                        tenant.column() + "_tenant_idx",
                        Stream.concat(Stream.of(tenant), entity.keys().stream()))));
        Set<String> leading = new LinkedHashSet<>();
        for (LookupModel lookup : entity.lookups()) {
            boolean hasAllRows = !lookup.isUnique() || entity.deletedAt().isEmpty();
            if (hasAllRows) {
                leading.add(lookup.components().getFirst().column());
            }
            all.add(of(entity, lookup));
        }
        for (ForeignKeyModel reference : entity.foreignKeys()) {
            String column = reference.component().column();
            boolean isKey = entity.keys().getFirst().equals(reference.component());
            if (!isKey && (entity.tenant().isPresent() || leading.add(column))) {
                all.add(of(
                        Kind.REFERENCE,
                        entity,
                        column + "_fkey_idx",
                        Stream.concat(Stream.of(reference.component()), entity.keys().stream())));
            }
        }
        return all;
    }

    private static IndexModel of(EntityModel entity, LookupModel lookup) {
        String columns =
                lookup.components().stream().map(ComponentModel::column).collect(Collectors.joining("_"));
        Stream<ComponentModel> own = Stream.concat(entity.tenant().stream(), lookup.components().stream());
        return lookup.isUnique()
                ? of(Kind.UNIQUE_LOOKUP, entity, columns + "_key", own)
                : of(Kind.LOOKUP, entity, columns + "_idx", Stream.concat(own, entity.keys().stream()));
    }

    private static IndexModel of(Kind kind, EntityModel entity, String suffix, Stream<ComponentModel> columns) {
        return new IndexModel(kind, named(entity, suffix), columns.distinct().toList());
    }

    /**
     * What something of an entity's table is called. PostgreSQL cuts names after 63 bytes, and two could then be the same.
     * {@code PostgresTable} shortens them likewise.
     */
    public static String named(EntityModel entity, String suffix) {
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
}
