package library.lending;

/** Lending on PostgreSQL, when it has grown. */
class LendingIndexUseTest extends LendingIndexUse {}
