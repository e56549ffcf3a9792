package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

@StoredEntity
@CompositeKey({
    "bookId",
    "f", //! TEN-ST21 at "f"
    "d", //! TEN-ST21 at "d"
    "time", //! TEN-ST21 at "time"
    "bytes", //! TEN-ST21 at "bytes" saying byte[]
    "perhaps", //! TEN-ST21 at "perhaps" saying Option<String>
    "many", //! TEN-ST21 at "many"
    "part" //! TEN-ST21 at "part"
})
record Price(
        BookId bookId,
        float f,
        double d,
        OffsetDateTime time,
        byte[] bytes,
        Option<String> perhaps,
        Seq<String> many,
        Part part)
        implements PriceWith {

    record Part(int number) {}
}
