package library;

import dev.tenon.store.StoredEntity;
import jakarta.validation.constraints.Size;

@StoredEntity
record Book(BookId id, @Size(max = 256) String title, Binding binding) implements BookWith {

    record Binding(@Size(max = 9) String colour) {} //! TEN-VA05 at @Size saying 'colour' of 'Binding'
}
