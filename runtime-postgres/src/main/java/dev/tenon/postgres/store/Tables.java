package dev.tenon.postgres.store;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.CopyOnWriteArrayList;

/** The tables of the stores that a context has asked for. Safe for use by several threads. */
final class Tables {

    private final CopyOnWriteArrayList<PostgresTable<?, ?>> all = new CopyOnWriteArrayList<>();

    void add(PostgresTable<?, ?> table) {
        all.addIfAbsent(table);
    }

    /** The table of this name. */
    Option<PostgresTable<?, ?>> named(String table) {
        return Vector.<PostgresTable<?, ?>>ofAll(all).find(each -> each.isCalled(table));
    }
}
