@TypedId(name = "BookId")
@TypedId(name = "AuthorId")
@TypedId(
        prefix = "patron",
        name = "Patron Id") //! TEN-ID01 at "Patron Id"
@TypedId(name = "LoanId")
@TypedId(name = "class") //! TEN-ID01 at "class"
package library;

import dev.tenon.id.TypedId;
