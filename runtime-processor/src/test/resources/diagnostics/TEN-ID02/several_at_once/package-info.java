@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "AuthorId", prefix = "author_") //! TEN-ID02 at "author_"
@TypedId(name = "Key", prefix = "k1") //! TEN-ID02 at "k1" saying 'book'
package library;

import dev.tenon.id.TypedId;
