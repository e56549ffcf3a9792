package bank;

import dev.tenon.store.StoredEntity;
import java.math.BigDecimal;

@StoredEntity(plural = "Transactor") //! TEN-ST14 at "Transactor" saying ledgerTransactor
record Transaction(TransactionId id, BigDecimal amount) implements TransactionWith {}
