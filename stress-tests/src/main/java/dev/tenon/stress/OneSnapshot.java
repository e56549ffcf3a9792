package dev.tenon.stress;

import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.stress.Account.Accounts;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * One begins to read while another commits twice, each time both accounts. It reads the first account, the second, and the first again:
 * whatever is closed and dropped in the meantime, it sees what one commit left.
 */
@JCStressTest
@Outcome(id = "0, 0, 0", expect = Expect.ACCEPTABLE, desc = "It began before both commits.")
@Outcome(id = "1, 1, 1", expect = Expect.ACCEPTABLE, desc = "It began between them.")
@Outcome(id = "2, 2, 2", expect = Expect.ACCEPTABLE, desc = "It began after both.")
@State
public class OneSnapshot {

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final TransactionalPort<Accounts, Accounts> accounts = database.port(Accounts::new);

    /** Two accounts of nothing. */
    public OneSnapshot() {
        Transaction transaction = database.begin();
        accounts.in(transaction).insert(new Account(1, 0));
        accounts.in(transaction).insert(new Account(2, 0));
        transaction.commit();
    }

    /** Commits twice. */
    @Actor
    public void writer() {
        for (int balance = 1; balance <= 2; balance++) {
            Transaction transaction = database.begin();
            accounts.in(transaction).set(balance);
            transaction.commit();
        }
    }

    /** Reads in one transaction. */
    @Actor
    public void reader(III_Result seen) {
        Transaction transaction = database.begin();
        Accounts read = accounts.in(transaction);
        seen.r1 = read.balanceOf(1);
        seen.r2 = read.balanceOf(2);
        seen.r3 = read.balanceOf(1);
        transaction.rollback();
    }
}
