package dev.tenon.benchmarks.postgres;

/** Who does the work, in the order of the tables. */
enum Rival {
    JDBC(1, "JDBC by hand"),
    JOOQ(2, "jOOQ"),
    JDBI(3, "JDBI"),
    HIBERNATE(4, "Hibernate, Session"),
    HIBERNATE_STATELESS(5, "Hibernate, StatelessSession"),
    SPRING(6, "Spring Data JDBC"),
    JDBC_REWRITTEN(7, "JDBC by hand, batches rewritten by the driver"),
    JDBC_ARRAYS(8, "JDBC by hand, arrays");

    /** Marks the books of this rival, so that no two write the same row. */
    final int number;

    final String label;

    Rival(int number, String label) {
        this.number = number;
        this.label = label;
    }
}
