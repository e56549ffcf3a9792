package dev.tenon.testing;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;
import dev.tenon.store.WriteStore;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;

/** An entity, with the store and the spy as the processor would write them. */
record Note(int id, String text, long version) {

    static final OrderedField<Note, Integer> ID = OrderedField.of("id", FieldType.INT, Note::id);
    static final TextField<Note> TEXT = TextField.of("text", Note::text);
    static final OrderedField<Note, Long> VERSION = OrderedField.of("version", FieldType.LONG, Note::version);
    static final EntityType<Integer, Note> ENTITY = EntityType.of(
                    "Note",
                    KeyType.of(ID),
                    (Note note, Changes<Note> changes) -> new Note(
                            changes.or(ID, note.id()),
                            changes.or(TEXT, note.text()),
                            changes.or(VERSION, note.version())))
            .fields(ID, TEXT, VERSION)
            .version(VERSION)
            .build();

    static Note of(int id, String text) {
        return new Note(id, text, 0);
    }

    Note withVersion(long other) {
        return new Note(id, text, other);
    }

    static final class Store extends MemoryStore<Integer, Note> {

        private Store(MemorySession session) {
            super(ENTITY, session);
        }

        static TransactionalPort<WriteStore<Integer, Note>, WriteStore<Integer, Note>> in(MemoryDatabase database) {
            return database.port(Store::new);
        }
    }

    static final class Spy extends StoreSpy<Integer, Note> {

        private final TransactionalPort<WriteStore<Integer, Note>, WriteStore<Integer, Note>> port;
        private final WriteStore<Integer, Note> committing;

        private Spy(
                CallRecorder recorder,
                TransactionalPort<WriteStore<Integer, Note>, WriteStore<Integer, Note>> port,
                WriteStore<Integer, Note> committing) {
            super(recorder, committing, Writing.in(committing));
            this.port = port;
            this.committing = committing;
        }

        static Spy on(MemoryDatabase database) {
            return new Spy(
                    CallRecorder.on(database.platform()),
                    Store.in(database),
                    Store.in(database).in(database.autoCommit()));
        }

        static Spy deaf(MemoryDatabase database, String refusal) {
            return new Spy(
                    CallRecorder.refusing(refusal),
                    Store.in(database),
                    Store.in(database).in(database.autoCommit()));
        }

        TransactionalPort<WriteStore<Integer, Note>, WriteStore<Integer, Note>> port() {
            return new SpiedPort<>(port, this::spied, store());
        }

        WriteStore<Integer, Note> store() {
            return spied(committing);
        }

        private WriteStore<Integer, Note> spied(WriteStore<Integer, Note> store) {
            return new Spied(this, store);
        }
    }

    private static final class Spied extends SpiedStore<Integer, Note> {

        private Spied(Spy spy, WriteStore<Integer, Note> store) {
            super(spy, store, Writing.in(store));
        }
    }
}
