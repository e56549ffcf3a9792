package dev.tenon.search;

import dev.tenon.store.EntityType;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * What a backend must know of an entity to have it found. Generated, one for each {@code @Searchable} entity:
 * {@code BookSearchFields.TYPE}. Compared by identity. Immutable.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public final class SearchType<K, E> {

    private final EntityType<K, E> entity;
    private final DocumentKey<K> keys;
    private final Seq<SearchField<E>> fields;
    private final Seq<TextSearchField<E>> texts;

    private SearchType(EntityType<K, E> entity, DocumentKey<K> keys, Seq<SearchField<E>> fields) {
        this.entity = entity;
        this.keys = keys;
        this.fields = fields;
        this.texts =
                fields.flatMap(field -> field instanceof TextSearchField<E> text ? Option.some(text) : Option.none());
    }

    /**
     * An entity that is searched.
     *
     * @param keys its keys as texts
     * @param fields what it is searched by, one or more
     */
    @SafeVarargs
    public static <K, E> SearchType<K, E> of(EntityType<K, E> entity, DocumentKey<K> keys, SearchField<E>... fields) {
        Seq<SearchField<E>> all = Vector.empty();
        for (SearchField<E> field : fields) {
            all = all.append(field);
        }
        return new SearchType<>(entity, keys, all);
    }

    /** What it is called: the simple name of the record. */
    public String name() {
        return entity.name();
    }

    /** The entity. */
    public EntityType<K, E> entity() {
        return entity;
    }

    /** Its keys as texts. */
    public DocumentKey<K> keys() {
        return keys;
    }

    /** The text of the key of {@code document}. */
    public String textOf(E document) {
        return keys.text(entity.key().of(document));
    }

    /** What it is searched by. */
    public Seq<SearchField<E>> fields() {
        return fields;
    }

    /** Those fields that are text: where the words of users are looked for. */
    public Seq<TextSearchField<E>> texts() {
        return texts;
    }

    /** The field of that name. */
    public Option<SearchField<E>> field(String name) {
        return fields.find(field -> field.name().equals(name));
    }

    /** All that an index of it depends on, so that one that was made for other fields or analyzers is noticed. */
    public String definition() {
        return fields.map(SearchField::definition).mkString(name() + "(", ", ", ")");
    }

    @Override
    public String toString() {
        return name();
    }
}
