package shop;

import dev.tenon.store.StoredEntity;

@StoredEntity
public record Article(ArticleId id) implements ArticleWith {}
