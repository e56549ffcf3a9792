package library.lending;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import library.lending.LendingStore.Loans;

public record ReturnBook(LoanId id) implements Command<Boolean> {

    @Public
    @CommandHandler
    static Eff<LendingTx, Boolean> handle(ReturnBook command) {
        return Loans.deleteById(command.id());
    }
}
