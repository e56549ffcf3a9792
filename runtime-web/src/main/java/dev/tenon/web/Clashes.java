package dev.tenon.web;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Components of several documents that have one name and are not the same, nor refer to the same. They get other names. */
final class Clashes {

    private static final String COMPONENTS = "components";

    /** Is referred to by its name alone. */
    private static final String SECURITY = "securitySchemes";

    private static final Set<String> METHODS = LinkedHashSet.of("get", "post", "put", "patch", "delete");

    private final Seq<NamedTree> documents;

    private Clashes(Seq<NamedTree> documents) {
        this.documents = documents;
    }

    /** A component: {@code schemas}, {@code Book}. */
    private record Key(String section, String name) {

        String reference() {
            return "#/components/" + section + "/" + name;
        }

        Key of(String context) {
            return new Key(section, context + name);
        }

        boolean isIn(NamedTree document) {
            return document.tree().path(COMPONENTS).path(section).has(name);
        }

        JsonNode in(NamedTree document) {
            return document.tree().path(COMPONENTS).path(section).path(name);
        }
    }

    /**
     * The documents, with names that do not clash.
     *
     * @throws IllegalArgumentException when even the longer name is taken
     */
    static Seq<NamedTree> resolved(Seq<NamedTree> documents) {
        Clashes clashes = new Clashes(documents);
        Set<Key> found = LinkedHashSet.empty();
        Set<Key> more = clashes.beside(found);
        while (!more.isEmpty()) {
            found = found.addAll(more);
            more = clashes.beside(found);
        }
        Set<Key> renamed = found;
        return documents.map(document -> clashes.renamed(document, renamed));
    }

    /** Those that clash when {@code known} have other names already: what refers to one of these differs too. */
    private Set<Key> beside(Set<Key> known) {
        Seq<NamedTree> now = documents.map(document -> document.renamed(references(document, known)));
        return LinkedHashSet.ofAll(documents
                .flatMap(Clashes::keys)
                .filter(key -> !known.contains(key))
                .filter(key -> now.filter(key::isIn).map(key::in).distinct().size() > 1));
    }

    private static Seq<Key> keys(NamedTree document) {
        JsonNode components = document.tree().path(COMPONENTS);
        return List.ofAll(components.propertyNames())
                .filter(section -> !section.equals(SECURITY))
                .flatMap(section ->
                        List.ofAll(components.get(section).propertyNames()).map(name -> new Key(section, name)));
    }

    private static Map<String, String> references(NamedTree document, Set<Key> known) {
        return HashMap.ofEntries(known.filter(key -> key.isIn(document))
                .map(key -> Tuple.of(key.reference(), key.of(document.context()).reference())));
    }

    private NamedTree renamed(NamedTree document, Set<Key> found) {
        NamedTree renamed = document.renamed(references(document, found).merge(operations(document)));
        for (Key key : found.filter(candidate -> candidate.isIn(document))) {
            Key other = key.of(document.context());
            if (documents.exists(other::isIn)) {
                throw new IllegalArgumentException("'" + key.name() + "' of " + document.context()
                        + " is not that of another context, and cannot be called '" + other.name()
                        + "', which is there already. Give one of them another name");
            }
            ObjectNode section = (ObjectNode) renamed.tree().get(COMPONENTS).get(key.section());
            section.set(other.name(), section.remove(key.name()));
        }
        return renamed;
    }

    /** The operations of a document whose names those of others have too. */
    private Map<String, String> operations(NamedTree document) {
        Set<String> others = LinkedHashSet.ofAll(documents
                .filter(other -> !other.context().equals(document.context()))
                .flatMap(Clashes::operationIds));
        String context = document.context();
        return HashMap.ofEntries(operationIds(document)
                .filter(others::contains)
                .map(id -> Tuple.of(
                        id,
                        Character.toLowerCase(context.charAt(0))
                                + context.substring(1)
                                + Character.toUpperCase(id.charAt(0))
                                + id.substring(1))));
    }

    private static Seq<String> operationIds(NamedTree document) {
        return List.ofAll(document.tree().path("paths"))
                .flatMap(path -> METHODS.toList().map(path::path))
                .map(operation -> operation.path("operationId").asString(""))
                .filter(id -> !id.isEmpty());
    }
}
