package dev.tenon.benchmarks.postgres;

/** Who does the work, in the order of the tables. */
enum Rival {
    JDBC(1, "JDBC by hand"),
    TENON(2, "Tenon"),
    JOOQ(3, "jOOQ"),
    JDBI(4, "JDBI"),
    HIBERNATE(5, "Hibernate, Session"),
    HIBERNATE_STATELESS(6, "Hibernate, StatelessSession"),
    SPRING(7, "Spring Data JDBC"),
    JDBC_REWRITTEN(8, "JDBC by hand, batches rewritten by the driver"),
    JDBC_ARRAYS(9, "JDBC by hand, arrays"),
    JDBC_COPY(10, "JDBC by hand, COPY");

    /** Marks the books of this rival, so that no two write the same row. */
    final int number;

    final String label;

    Rival(int number, String label) {
        this.number = number;
        this.label = label;
    }
}
