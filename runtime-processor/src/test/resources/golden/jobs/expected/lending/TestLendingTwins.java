package lending;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.postgres.store.IndexUse;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.contract.Twins;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;

/** The stores of {@link Lending} twice: in memory, and in PostgreSQL on a server that the first test starts. */
@Generated
final class TestLendingTwins {
    private static final TestDatabase DATABASE = TestPostgres.server().database();

    private static final Postgres POSTGRES = Postgres.at(DATABASE.url()).schema(SchemaMode.CREATE);

    static {
        Seq<String> problems = postgres(Platform.live()).problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.mkString("\n"));
        }
    }

    private final Ports inMemory;

    private final Ports inPostgres;

    private TestLendingTwins(Ports inMemory, Ports inPostgres) {
        this.inMemory = inMemory;
        this.inPostgres = inPostgres;
    }

    /** Both without a row. */
    static TestLendingTwins empty(Platform platform) {
        DATABASE.empty();
        MemoryDatabase memory = new MemoryDatabase(platform);
        PostgresDatabase postgres = postgres(platform);
        return new TestLendingTwins(
                new Ports(InMemoryLoanStore.in(memory)),
                new Ports(PostgresLoanStore.in(postgres)));
    }

    private static PostgresDatabase postgres(Platform platform) {
        return POSTGRES.context(platform, "lending", LendingModule.class);
    }

    /** How PostgreSQL would run the statements of its stores. */
    static IndexUse indexUse() {
        PostgresDatabase postgres = postgres(Platform.live());
        return IndexUse.of(postgres, PostgresLoanStore.in(postgres));
    }

    /** Runs {@code effect} in both, in a transaction of each. */
    void run(Platform platform, Eff<? super HasLendingStoreTx, ?> effect) {
        inMemory.run(platform, effect);
        inPostgres.run(platform, effect);
    }

    /** Both stores of {@link Loan}. */
    Twins<LoanId, Loan> lendingLoans() {
        return new Twins<>(inMemory.lendingLoans, inPostgres.lendingLoans);
    }

    private record Ports(TransactionalPort<LoanStore, LoanStoreTx> lendingLoans) {
        void run(Platform platform, Eff<? super HasLendingStoreTx, ?> effect) {
            Transactor<HasLendingStoreTx> transactor =
                    new Transactor<>(
                            lendingLoans.manager(), platform, transaction -> new Writing(lendingLoans.in(transaction)));
            transactor.transact(effect).runOrThrow(this);
        }
    }

    private record Writing(LoanStoreTx lendingLoans) implements HasLendingStoreTx {}
}
