package bugs.dualwrite;

/** Keeps what it is told at once, whatever becomes of the transaction. That it is repeatable is the escape hatch, and a lie. */
interface Journal {

    /** Writes a deposit down. */
    void write(AccountId account, int amount);
}
