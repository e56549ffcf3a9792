package post;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Letter(LetterId id, String text) implements LetterWith {}
