package library;

import dev.tenon.effect.Failure;
import dev.tenon.rest.Status;

sealed interface CatalogFailure extends Failure.DomainFailure {

    @Override
    default String message() {
        return "no";
    }

    @Status(409)
    record NoCopyLeft(BookId id) implements CatalogFailure {}

    record Closed() implements CatalogFailure {} //! TEN-RE08 at record Closed
}
