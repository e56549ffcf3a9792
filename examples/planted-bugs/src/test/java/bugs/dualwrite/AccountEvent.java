package bugs.dualwrite;

/** What has happened to accounts. */
sealed interface AccountEvent {

    /** Somebody has paid in. */
    record Deposited(DepositId deposit, int amount) implements AccountEvent {}
}
