package library;

import dev.tenon.effect.Failure;

record NoCopyLeft(BookId id) implements Failure.DomainFailure { //! TEN-RE08 at record NoCopyLeft saying context Catalog

    @Override
    public String message() {
        return "no copy left";
    }
}
