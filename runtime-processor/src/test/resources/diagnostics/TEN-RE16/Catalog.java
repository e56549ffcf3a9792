package library;

import dev.tenon.effect.Failure;
import dev.tenon.rest.RestApi;
import dev.tenon.rest.Status;
import dev.tenon.runtime.Runtime;

@Runtime
@RestApi(prefix = "/api")
interface Catalog {}

@Status(409)
record CopiesOnLoan(String message) implements Failure.DomainFailure {}
