package bugs.dualwrite;

import bugs.dualwrite.BankStore.Accounts;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

/** Pays in. The journal has it also when the commit fails, and once more when the transaction runs again. */
record Deposit(AccountId account, int amount) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<BankTx, Unit> handle(Deposit command) {
        return BankTx.directUnit(run -> {
            var account = run.await(Accounts.require(command.account()));
            run.await(Accounts.save(account.withBalance(account.balance() + command.amount())));
            run.await(JournalEffects.write(run.await(DepositId.next()), command.amount()));
        });
    }
}
