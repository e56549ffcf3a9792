package bugs.dualwrite;

import bugs.dualwrite.BankStore.Accounts;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

/** Pays in, and says so in the same transaction. The journal is told of what was committed, and of nothing else. */
record AnnouncedDeposit(AccountId account, int amount) implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<BankTx, Unit> handle(AnnouncedDeposit command) {
        return BankTx.directUnit(run -> {
            var account = run.await(Accounts.require(command.account()));
            run.await(Accounts.save(account.withBalance(account.balance() + command.amount())));
            run.await(BankDomainEvents.publish(
                    new AccountEvent.Deposited(run.await(DepositId.next()), command.amount())));
        });
    }
}
