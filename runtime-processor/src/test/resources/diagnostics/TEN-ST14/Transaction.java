package bank;

import dev.tenon.store.StoredEntity;
import java.math.BigDecimal;

@StoredEntity //! TEN-ST14 at @StoredEntity saying ledgerTransactions
record Transaction(TransactionId id, BigDecimal amount) implements TransactionWith {}
