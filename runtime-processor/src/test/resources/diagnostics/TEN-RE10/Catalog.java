package library;

import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

@Runtime
@RestApi(prefix = "/api") //! TEN-RE10 at @RestApi
interface Catalog {}
