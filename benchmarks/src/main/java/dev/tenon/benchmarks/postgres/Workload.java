package dev.tenon.benchmarks.postgres;

/** The same work, once per rival. */
enum Workload {
    GET("get by key", Table.Rows.FILLED, false),
    PAGE("keyset page of 50", Table.Rows.FILLED_AND_SORTED_BY_TITLE, false),
    INSERT("insert", Table.Rows.NONE, false),
    UPDATE("update with version check", Table.Rows.FILLED, false),
    BATCH("insert of 10,000 in a batch", Table.Rows.NONE, true);

    final String label;

    /** What the table holds before. */
    final Table.Rows rows;

    /** Whether a slice of time holds one operation and no more. */
    final boolean single;

    Workload(String label, Table.Rows rows, boolean single) {
        this.label = label;
        this.rows = rows;
        this.single = single;
    }

    /**
     * How the rival does it.
     *
     * @throws IllegalArgumentException when it does not take part
     */
    Task of(Rival rival, Clients clients) {
        return tasks(clients).of(rival);
    }

    private Tasks tasks(Clients clients) {
        return switch (this) {
            case GET -> new GetByKey(clients);
            case PAGE -> new KeysetPage(clients);
            case INSERT -> new Insert(clients);
            case UPDATE -> new Update(clients);
            case BATCH -> new Batch(clients);
        };
    }

    /** Whether the rival takes part. */
    boolean has(Rival rival) {
        return switch (rival) {
            case JDBC_REWRITTEN, JDBC_ARRAYS, JDBC_COPY -> this == BATCH;
            default -> true;
        };
    }

    /** The ways to do one workload. */
    @FunctionalInterface
    interface Tasks {
        Task of(Rival rival);
    }
}
