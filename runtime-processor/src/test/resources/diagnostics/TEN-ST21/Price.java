package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.StoredEntity;
import java.math.BigDecimal;

@StoredEntity
@CompositeKey({"bookId", "amount"}) //! TEN-ST21 at "amount" saying BigDecimal
record Price(BookId bookId, BigDecimal amount) implements PriceWith {}
