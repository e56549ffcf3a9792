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
     * As if those that ask for it ran one after the other. One that read what another of them has changed meanwhile cannot commit,
     * and runs again. Of transactions that do not ask for it, it notices no more than a snapshot does: write skew with those is
     * possible, so all that may break a rule have to ask for it. PostgreSQL's {@code SERIALIZABLE} is the same.
     */
    SERIALIZABLE
}
