package bugs.dualwrite;

import static org.assertj.core.api.Assertions.assertThat;

import bugs.Hunt;
import bugs.dualwrite.BankStore.Accounts;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DualWriteTest {

    /** A way to pay in. */
    private interface Paying {
        Eff<BankRuntime, Unit> in(AccountId account, int amount);
    }

    /** A bank with one account, into which two people pay. */
    private static final class System {
        private final Map<DepositId, Integer> journal = new HashMap<>();
        private final SimulatedProcess<BankRuntime> bank;
        private final AccountId account;

        System(World world, Paying paying) {
            bank = world.process(
                    "bank",
                    start -> BankModule.create(parts -> parts.platform(start.platform())
                            .memory(start.memory())
                            .journal(journal::putIfAbsent)),
                    BankModule::runtime);
            account = bank.run(AccountId.next()
                    .flatMap(id -> BankTx.transact(Accounts.insert(new Account(id, 0, 0))))
                    .map(Account::id));
            world.client("Ada", bank.ask(paying.in(account, 10)));
            world.client("Bob", bank.ask(paying.in(account, 5)));
        }

        void check() {
            int balance = bank.run(Accounts.require(account)).balance();
            assertThat(journal.values().stream().mapToInt(amount -> amount).sum())
                    .as("what the journal has of a balance of " + balance)
                    .isEqualTo(balance);
        }
    }

    @Test
    void the_journal_does_not_agree_with_the_account() {
        Hunt.finds(Simulation.of(world -> new System(world, BankDispatch::deposit)), System::check);
    }

    @Test
    void the_journal_agrees_with_the_account_when_it_is_told_of_what_was_committed() {
        Simulation.of(world -> new System(world, BankDispatch::announcedDeposit))
                .runs(200)
                .check(System::check);
    }
}
