package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import java.util.List;
import java.util.stream.Stream;

/** What is the same for everything of a context. */
public final class Environments {

    private Environments() {}

    /** The declarations that a context-wide type comes from: the context and its entities. */
    public static List<String> origins(ContextModel context) {
        return Stream.concat(
                        Stream.of(context.place().type()),
                        context.entities().stream().map(entity -> entity.place().type()))
                .toList();
    }

    /** Whether a public type of the context must mention package-private ones. */
    static boolean hidesTypes(ContextModel context) {
        return context.entities().stream().anyMatch(entity -> !entity.record().isPublic())
                || context.capabilities().stream().anyMatch(capability -> !capability.isPublic())
                || ConfigParts.hidesTypes(context);
    }
}
