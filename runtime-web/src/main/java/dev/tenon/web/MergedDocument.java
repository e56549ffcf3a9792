package dev.tenon.web;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of several contexts as one. What two of them call the same and mean the same is there once; components that are
 * called the same and differ get the names of their contexts in front, and so do references to them.
 */
final class MergedDocument {

    private static final String COMPONENTS = "components";

    private final Seq<NamedTree> documents;
    private final ObjectNode merged;

    private MergedDocument(Seq<NamedTree> documents) {
        this.documents = documents;
        this.merged = documents.head().tree().deepCopy();
    }

    /**
     * Merges the members {@code sections}, all components, and lists of tags.
     *
     * @throws IllegalArgumentException when two documents say different things of one member of a section
     */
    static ObjectNode of(Seq<ApiDocument> documents, String... sections) {
        Seq<NamedTree> trees = Clashes.resolved(documents.map(NamedTree::of));
        MergedDocument all = new MergedDocument(trees);
        trees.tail().forEach(document -> all.add(document, List.of(sections)));
        return all.merged;
    }

    private void add(NamedTree document, Seq<String> sections) {
        sections.forEach(section -> members(section, merged, document.tree()));
        for (String section : names(document.tree().path(COMPONENTS))) {
            members(
                    section,
                    merged.withObject("/" + COMPONENTS),
                    document.tree().get(COMPONENTS));
        }
        for (JsonNode tag : document.tree().path("tags")) {
            merged.withArray("/tags").add(tag);
        }
    }

    private void members(String section, ObjectNode into, JsonNode from) {
        if (!(from.get(section) instanceof ObjectNode added)) {
            return;
        }
        ObjectNode known = into.withObject("/" + section);
        for (Map.Entry<String, JsonNode> member : added.properties()) {
            known.set(member.getKey(), together(section, member, known.get(member.getKey())));
        }
    }

    private JsonNode together(String section, Map.Entry<String, JsonNode> member, @Nullable JsonNode known) {
        JsonNode added = member.getValue();
        if (known == null || known.equals(added)) {
            return added;
        }
        if (known instanceof ObjectNode before && added instanceof ObjectNode more && isDisjoint(before, more)) {
            return before.deepCopy().setAll(more);
        }
        throw new IllegalArgumentException(documents
                        .filter(other -> other.tree().at("/" + section).has(member.getKey()))
                        .map(NamedTree::context)
                        .mkString(" and ")
                + " say different things of '" + member.getKey() + "' in their '" + section + "'");
    }

    private static boolean isDisjoint(JsonNode one, JsonNode other) {
        Set<String> names = HashSet.ofAll(names(one));
        return !names(other).exists(names::contains);
    }

    private static Seq<String> names(JsonNode object) {
        return List.ofAll(object.propertyNames());
    }
}
