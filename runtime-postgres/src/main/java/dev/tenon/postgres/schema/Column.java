package dev.tenon.postgres.schema;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column.
 *
 * @param type as PostgreSQL writes it, such as {@code character varying(40)}
 * @param collation the name, quoted where it must be; {@code null} for a type without one
 * @param byDefault the expression; {@code null} without one
 * @param identity how a sequence fills it, {@code ALWAYS} or {@code BY DEFAULT}; {@code null} when none does
 */
record Column(
        String name,
        String type,
        @Nullable String collation,
        boolean notNull,
        @Nullable String byDefault,
        boolean generated,
        @Nullable String identity) {

    /** {@code text COLLATE "C"}. */
    String typeSql() {
        return collation == null || collation.equals("\"default\"") ? type : type + " COLLATE " + collation;
    }

    /** What it is, without its name. */
    String definition() {
        return typeSql() + (notNull ? " NOT NULL" : "") + filling();
    }

    /** What fills it where an insert does not. */
    String filling() {
        if (generated) {
            return " GENERATED ALWAYS AS (" + byDefault + ") STORED";
        }
        if (identity != null) {
            return " GENERATED " + identity + " AS IDENTITY";
        }
        return byDefault == null ? "" : " DEFAULT " + byDefault;
    }

    /** Whether an insert that does not name the column succeeds. */
    boolean fillsItself() {
        return !notNull || byDefault != null || identity != null;
    }

    /** A value that says nothing, for rows that are there already: somebody should say a better one. */
    String placeholder() {
        String kind = type.replaceAll("\\(.*", "").toLowerCase(Locale.ROOT).strip();
        return switch (kind) {
            case "smallint", "integer", "bigint", "real", "double precision", "numeric" -> "0";
            case "boolean" -> "false";
            case "uuid" -> "'00000000-0000-0000-0000-000000000000'";
            case "timestamp with time zone", "timestamp without time zone", "date", "timestamp" -> "'1970-01-01'";
            case "jsonb", "json" -> "'[]'";
            default -> "''";
        };
    }
}
