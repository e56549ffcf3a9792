package library.catalog;

import io.vavr.control.Option;
import java.util.UUID;
import library.contracts.AuthorId;

/** Authors in memory and on PostgreSQL: the same answers to the same operations. */
class AuthorStoreDifferentialTest extends AuthorStoreDifferential {

    static final Author AUSTEN = new Author(AuthorId.of(new UUID(0, 1)), "Jane Austen", Option.none(), 0);

    AuthorStoreDifferentialTest() {
        super(AUSTEN);
    }
}
