package post;

import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** Requests with every constraint. */
@Runtime
@RestApi(prefix = "/post")
@TypedId(name = "LetterId", prefix = "letter")
interface Post {}
