package lending.loans;

import dev.tenon.event.OrderingKey;
import jakarta.validation.Valid;
import lending.LoanId;
import lending.PatronId;

/** What happens to loans. */
public sealed interface LoanEvent {

    /** In order by its first typed id. */
    record Started(LoanId loan, PatronId patron, @Valid Terms terms) implements LoanEvent {}

    /** Events of some kind. */
    sealed interface Ended extends LoanEvent {}

    /** In order by what is marked. */
    record Returned(PatronId patron, @OrderingKey LoanId loan) implements Ended {}

    /** Its name is a method's of the generated class. */
    record Publish(LoanId loan) implements Ended {}
}
