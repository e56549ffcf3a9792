package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, Binding binding) implements BookWith {

    record Binding(java.util.Map<String, String> colours) {} //! TEN-ST32 at colours saying 'Binding' & Map<String, String>
}
