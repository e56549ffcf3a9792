package dev.tenon.benchmarks.postgres;

import java.util.function.Function;

/** The same work, once per rival. */
enum Workload {
    GET("get by key", Table.Rows.FILLED, false, GetByKey::new),
    PAGE("keyset page of 50", Table.Rows.FILLED_AND_SORTED_BY_TITLE, false, KeysetPage::new),
    INSERT("insert", Table.Rows.NONE, false, Insert::new),
    UPDATE("update with version check", Table.Rows.FILLED, false, Update::new),
    BATCH("insert of 10,000 in a batch", Table.Rows.NONE, true, Batch::new);

    final String label;

    /** What the table holds before. */
    final Table.Rows rows;

    /** Whether a slice of time holds one operation and no more. */
    final boolean single;

    private final Function<Clients, Tasks> tasks;

    Workload(String label, Table.Rows rows, boolean single, Function<Clients, Tasks> tasks) {
        this.label = label;
        this.rows = rows;
        this.single = single;
        this.tasks = tasks;
    }

    /**
     * How the rival does it.
     *
     * @throws IllegalArgumentException when it does not take part
     */
    Task of(Rival rival, Clients clients) {
        return tasks.apply(clients).of(rival);
    }

    /** Whether the rival takes part. */
    boolean has(Rival rival) {
        return switch (rival) {
            case JDBC_REWRITTEN, JDBC_ARRAYS -> this == BATCH;
            default -> true;
        };
    }

    /** The ways to do one workload. */
    @FunctionalInterface
    interface Tasks {
        Task of(Rival rival);
    }
}
