package lending;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import io.vavr.collection.List;
import io.vavr.control.Option;
import lending.LendingStore.Loans;
import lending.loans.LoanEvent.Returned;
import lending.loans.LoanEvent.Started;
import lending.loans.Terms;

public record Borrow(PatronId patron) implements Command<LoanId> {

    @Public
    @CommandHandler
    static Eff<LendingTx, LoanId> handle(Borrow command) {
        return LoanId.next()
                .flatMap(id -> Loans.insert(new Loan(id, command.patron(), 0, 0)))
                .flatMap(loan -> LendingDomainEvents.publish(
                                new Started(loan.id(), command.patron(), new Terms(14, Option.none())))
                        .then(LendingDomainEvents.publishAll(List.of(new Returned(command.patron(), loan.id()))))
                        .then(Notices.publish(new Notice.Posted("lent", command.patron())))
                        .as(loan.id()));
    }
}
