package empty;

import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** A context with nothing in it. */
@Runtime
@RestApi
public interface Empty {}
