/** The identities that both contexts speak of, and what they tell each other. Nothing else is shared: no interfaces, no logic. */
@NullMarked
@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "AuthorId", prefix = "author")
@TypedId(name = "PatronId", prefix = "patron")
@TypedId(name = "LoanId", prefix = "loan")
@TypedId(name = "HoldId", prefix = "hold")
package library.contracts;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
