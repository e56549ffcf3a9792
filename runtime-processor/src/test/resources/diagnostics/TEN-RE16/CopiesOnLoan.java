package library;

import dev.tenon.effect.Failure;
import dev.tenon.rest.Status;

@Status(409)
record CopiesOnLoan(String message) implements Failure.DomainFailure {}
