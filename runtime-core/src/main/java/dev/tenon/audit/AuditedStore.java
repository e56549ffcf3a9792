package dev.tenon.audit;

import dev.tenon.store.Assignment;
import dev.tenon.store.EntityType;
import dev.tenon.store.ForwardingStore;
import dev.tenon.store.Selection;
import dev.tenon.store.WriteStore;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A store that tells an {@link AuditTrail} what each entity was and is. While the trail is not open it only passes on. Generated
 * stores extend it and add their lookups. Reads each entity before it writes it.
 *
 * @param <K> the key
 * @param <E> the entity
 * @param <S> the store's port
 */
public abstract class AuditedStore<K, E, S extends WriteStore<K, E>> extends ForwardingStore<K, E, S> {

    private final EntityType<K, E> type;
    private final AuditTrail trail;
    private final Function<? super E, String> text;

    /**
     * Tells {@code trail} of what happens to {@code store}.
     *
     * @param text an entity as JSON
     */
    protected AuditedStore(EntityType<K, E> type, AuditTrail trail, S store, Function<? super E, String> text) {
        super(store);
        this.type = type;
        this.trail = trail;
        this.text = text;
    }

    /** Who is told. */
    protected final AuditTrail trail() {
        return trail;
    }

    @Override
    public final E insert(E entity) {
        return told(Option.none(), store().insert(entity));
    }

    @Override
    public final E save(E entity) {
        Option<E> before = before(type.key().of(entity));
        return told(before, store().save(entity));
    }

    @Override
    public final E update(E entity) {
        Option<E> before = before(type.key().of(entity));
        return told(before, store().update(entity));
    }

    @Override
    public final Seq<E> insertAll(Iterable<? extends E> entities) {
        Seq<E> after = store().insertAll(entities);
        after.forEach(entity -> told(Option.none(), entity));
        return after;
    }

    @Override
    public final Seq<E> saveAll(Iterable<? extends E> entities) {
        Map<K, E> before = before(Vector.ofAll(entities).map(type.key()::of));
        Seq<E> after = store().saveAll(entities);
        after.forEach(entity -> told(before.get(type.key().of(entity)), entity));
        return after;
    }

    @Override
    public final void delete(E entity) {
        Option<E> before = before(type.key().of(entity));
        store().delete(entity);
        before.forEach(this::gone);
    }

    @Override
    public final boolean deleteById(K id) {
        Option<E> before = before(id);
        boolean deleted = store().deleteById(id);
        before.forEach(this::gone);
        return deleted;
    }

    @Override
    public final void deleteAll(Iterable<? extends E> entities) {
        Map<K, E> before = before(Vector.ofAll(entities).map(type.key()::of));
        store().deleteAll(entities);
        before.values().forEach(this::gone);
    }

    @Override
    public final long deleteWhere(Selection<E> selection) {
        Seq<E> before = trail.isOpen() ? store().list(selection) : Vector.empty();
        long deleted = store().deleteWhere(selection);
        before.forEach(this::gone);
        return deleted;
    }

    @Override
    public final long updateWhere(Selection<E> selection, Seq<? extends Assignment<E, ?>> assignments) {
        Seq<E> before = trail.isOpen() ? store().list(selection) : Vector.empty();
        long updated = store().updateWhere(selection, assignments);
        if (!before.isEmpty()) {
            Map<K, E> known = byKey(before);
            store().findAllById(known.keySet())
                    .forEach(entity -> told(known.get(type.key().of(entity)), entity));
        }
        return updated;
    }

    private Option<E> before(K id) {
        return trail.isOpen() ? store().findById(id) : Option.none();
    }

    private Map<K, E> before(Seq<K> ids) {
        return byKey(trail.isOpen() ? store().findAllById(ids) : Vector.empty());
    }

    private Map<K, E> byKey(Seq<E> entities) {
        return entities.toLinkedMap(type.key()::of, entity -> entity);
    }

    private E told(Option<E> before, E after) {
        if (trail.isOpen()) {
            tell(type.key().of(after), before.map(text), Option.some(text.apply(after)));
        }
        return after;
    }

    private void gone(E before) {
        tell(type.key().of(before), Option.some(text.apply(before)), Option.none());
    }

    private void tell(K id, Option<String> before, Option<String> after) {
        trail.changed(type.name(), id.toString(), before, after);
    }
}
