package dev.tenon.postgres.schema;

import java.util.List;

/**
 * A check.
 *
 * @param definition as PostgreSQL writes it: {@code CHECK ((copies >= 0))}
 * @param columns what it is about
 */
record Check(String name, String definition, List<String> columns) {}
