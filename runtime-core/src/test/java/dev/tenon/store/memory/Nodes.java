package dev.tenon.store.memory;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.Match;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Selection;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Rows that refer to rows of the same table in three ways. */
final class Nodes extends MemoryStore<Long, Nodes.Node> {

    static final OrderedField<Node, Long> ID = OrderedField.of("id", FieldType.LONG, Node::id);
    static final OrderedField<Node, Long> PARENT = OrderedField.optional("parent", FieldType.LONG, Node::parent);
    static final OrderedField<Node, Long> GUARD = OrderedField.optional("guard", FieldType.LONG, Node::guard);
    static final OrderedField<Node, Long> FRIEND = OrderedField.optional("friend", FieldType.LONG, Node::friend);
    static final OrderedField<Node, String> NAME = OrderedField.optional("name", FieldType.TEXT, Node::name);
    static final OrderedField<Node, Long> VERSION = OrderedField.of("version", FieldType.LONG, Node::version);

    static final EntityType<Long, Node> ENTITY = EntityType.of(
                    "Node",
                    KeyType.of(ID),
                    (Node node, Changes<Node> changes) -> new Node(
                            changes.or(ID, node.id()),
                            changes.or(PARENT, node.parent()),
                            changes.or(GUARD, node.guard()),
                            changes.or(FRIEND, node.friend()),
                            changes.or(NAME, node.name()),
                            changes.or(VERSION, node.version())))
            .fields(ID, PARENT, GUARD, FRIEND, NAME, VERSION)
            .version(VERSION)
            .unique(NAME)
            .reference(PARENT, Nodes::entity, OnDelete.CASCADE)
            .reference(GUARD, Nodes::entity, OnDelete.RESTRICT)
            .reference(FRIEND, Nodes::entity, OnDelete.SET_NULL)
            .build();

    record Node(
            long id, Option<Long> parent, Option<Long> guard, Option<Long> friend, Option<String> name, long version) {

        static Node of(long id) {
            return new Node(id, Option.none(), Option.none(), Option.none(), Option.none(), 0);
        }

        Node under(long other) {
            return new Node(id, Option.some(other), guard, friend, name, version);
        }

        Node guarding(long other) {
            return new Node(id, parent, Option.some(other), friend, name, version);
        }

        Node befriending(long other) {
            return new Node(id, parent, guard, Option.some(other), name, version);
        }

        Node named(String other) {
            return new Node(id, parent, guard, friend, Option.some(other), version);
        }

        Node inVersion(long other) {
            return new Node(id, parent, guard, friend, name, other);
        }
    }

    Nodes(MemorySession session) {
        super(ENTITY, session);
    }

    static Nodes in(Transaction transaction) {
        return new Nodes((MemorySession) transaction);
    }

    Option<Node> findByName(String name) {
        return findUnique(Match.of(NAME, name));
    }

    Seq<Node> all() {
        return list(Selection.all());
    }

    private static EntityType<Long, Node> entity() {
        return ENTITY;
    }
}
