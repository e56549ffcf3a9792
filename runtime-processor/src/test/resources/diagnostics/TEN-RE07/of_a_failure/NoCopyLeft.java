package library;

import dev.tenon.effect.Failure;
import dev.tenon.rest.Status;

@Status(200) //! TEN-RE07 at 200 saying 400 to 599
record NoCopyLeft(BookId id) implements Failure.DomainFailure {

    @Override
    public String message() {
        return "no copy left";
    }
}
