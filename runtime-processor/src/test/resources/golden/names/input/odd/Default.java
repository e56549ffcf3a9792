package odd;

import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** A context whose name is a reserved word in lower case, as are those of its entities. */
@Runtime
@RestApi(prefix = "/odd", title = "Odd */ {@names} $T & <more>")
@TypedId(name = "Id")
@TypedId(name = "CaseId")
public interface Default {}
