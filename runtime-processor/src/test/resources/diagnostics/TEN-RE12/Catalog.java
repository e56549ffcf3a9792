package library;

import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

@Runtime
@RestApi(prefix = "/api/") //! TEN-RE12 at "/api/"
interface Catalog {}
