package library.lending;

import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** Patrons, and the books they have borrowed. */
@Runtime
@RestApi(prefix = "/api/lending", title = "Library Lending API")
public interface Lending {}
