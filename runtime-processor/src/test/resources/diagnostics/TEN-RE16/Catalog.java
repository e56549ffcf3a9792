package library;

import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

@Runtime
@RestApi(prefix = "/api")
interface Catalog {}
