package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.StoredEntity;
import library.inner.Hidden;
import shop.Article;
import shop.ArticleId;

@StoredEntity
record Book(
        BookId id,
        @ForeignKey(Author.class) AuthorId author, //! TEN-ST22 at .class saying an entity with a composite key
        @ForeignKey(int.class) int number, //! TEN-ST22 at .class saying no @StoredEntity
        @ForeignKey(String.class) String text, //! TEN-ST22 at .class
        @ForeignKey(Hidden.class) String hidden,
        @ForeignKey(Article.class) ArticleId article) //! TEN-ST22 at .class saying another context
        implements BookWith {}
