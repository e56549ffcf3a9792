package bugs.dualwrite;

/** Keeps what it is told at once, whatever becomes of a transaction. That it is repeatable is the escape hatch: it is for what has one id. */
interface Journal {

    /** Writes a deposit down; one that it has is not written again. */
    void write(DepositId deposit, int amount);
}
