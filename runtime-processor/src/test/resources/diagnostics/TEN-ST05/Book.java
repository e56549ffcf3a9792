package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        BookId id,
        java.util.Map<String, String> titles) //! TEN-ST05 at titles saying Map<String, String>
        implements BookWith {}
