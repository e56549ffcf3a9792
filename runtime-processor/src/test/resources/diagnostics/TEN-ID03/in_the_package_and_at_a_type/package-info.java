@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "AuthorId", prefix = "author")
package library;

import dev.tenon.id.TypedId;
