import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Article(@Key String number, int price) implements ArticleWith {}
