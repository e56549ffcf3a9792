package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(
        table = "a_name_that_has_more_than_sixty_three_letters_is_cut_off_by_the_server") //! TEN-ST28 at "a_name saying 63
record Volume(BookId id) implements VolumeWith {}
