package dev.tenon.benchmarks.postgres;

/** Who does the work, in the order of the tables. */
enum Rival {
    JDBC("JDBC by hand"),
    JOOQ("jOOQ"),
    JDBI("JDBI"),
    HIBERNATE("Hibernate, Session"),
    HIBERNATE_STATELESS("Hibernate, StatelessSession"),
    SPRING("Spring Data JDBC"),
    JDBC_REWRITTEN("JDBC by hand, batches rewritten by the driver"),
    JDBC_ARRAYS("JDBC by hand, arrays");

    final String label;

    Rival(String label) {
        this.label = label;
    }

    /** Marks the books of this rival, so that no two write the same row. */
    int number() {
        return ordinal() + 1;
    }
}
