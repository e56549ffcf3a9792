package shop;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Article(
        @Key String number,
        PaletId place) //! javac at PaletId //! TEN-ST01 at place saying Did you mean 'PalletId'?
        implements ArticleWith {}
