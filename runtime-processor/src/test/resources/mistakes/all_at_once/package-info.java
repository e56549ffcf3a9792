@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "PatronId", prefix = "Patron") //! TEN-ID02 at "Patron"
package library;

import dev.tenon.id.TypedId;
