package bugs.dualwrite;

import static org.assertj.core.api.Assertions.assertThat;

import bugs.Hunt;
import bugs.dualwrite.BankStore.Accounts;
import dev.tenon.testing.simulation.SimulatedProcess;
import dev.tenon.testing.simulation.Simulation;
import dev.tenon.testing.simulation.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DualWriteTest {

    /** A bank with one account, into which two people pay. */
    private static final class System {
        private final List<Integer> journal = new ArrayList<>();
        private final SimulatedProcess<BankRuntime> bank;
        private final AccountId account;

        System(World world) {
            bank = world.process(
                    "bank",
                    start -> BankModule.create(parts -> parts.platform(start.platform())
                            .memory(start.memory())
                            .journal((account, amount) -> journal.add(amount))),
                    BankModule::runtime);
            account = bank.run(AccountId.next()
                    .flatMap(id -> BankTx.transact(Accounts.insert(new Account(id, 0, 0))))
                    .map(Account::id));
            world.client("Ada", bank.ask(BankDispatch.deposit(account, 10)));
            world.client("Bob", bank.ask(BankDispatch.deposit(account, 5)));
        }

        void check() {
            int balance = bank.run(Accounts.require(account)).balance();
            assertThat(journal.stream().mapToInt(amount -> amount).sum())
                    .as("what the journal has of a balance of " + balance)
                    .isEqualTo(balance);
        }
    }

    @Test
    void the_journal_does_not_agree_with_the_account() {
        Hunt.finds(Simulation.of(System::new), System::check);
    }
}
