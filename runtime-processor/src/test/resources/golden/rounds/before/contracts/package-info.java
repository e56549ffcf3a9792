@TypedId(name = "AuthorId", prefix = "author")
package contracts;

import dev.tenon.id.TypedId;
