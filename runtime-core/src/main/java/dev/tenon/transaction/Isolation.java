package dev.tenon.transaction;

/** What a transaction may notice of others that run at the same time. */
public enum Isolation {
    /**
     * It sees what was committed before it began; of two that write the same row, the first to commit wins. Write skew is
     * possible: two that read what the other one writes, and write different rows, both commit. PostgreSQL calls it
     * {@code REPEATABLE READ}.
     */
    SNAPSHOT,
    /**
     * As if those that ask for it ran one after the other. One that read what another has changed meanwhile cannot commit, and
     * runs again.
     */
    SERIALIZABLE
}
