package shop;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import java.util.UUID;

@StoredEntity
record Article(
        @Key UUID number,
        ShelfID place) //! javac at ShelfID //! TEN-ST01 at place saying Did you mean 'ShelfId'?
        implements ArticleWith {}
