package dev.tenon.processor.write.config;

import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.List;

/** How what was read becomes the container that a component has. */
final class Containers {

    private Containers() {}

    /** The call that makes a {@code container} of a {@code Seq}, or nothing. */
    static String fromSeq(ClassName container) {
        if (container.equals(Tenon.SEQ)) {
            return "";
        }
        if (container.equals(Tenon.VAVR_LIST)) {
            return ".toList()";
        }
        if (container.equals(Tenon.VAVR_SET)) {
            return ".toLinkedSet()";
        }
        return container.equals(ClassName.get(List.class)) ? ".asJava()" : ".toJavaSet()";
    }

    /** The call that makes a {@code container} of a {@code Map} of Vavr, or nothing. */
    static String fromMap(ClassName container) {
        return container.equals(Tenon.VAVR_MAP) ? "" : ".toJavaMap()";
    }
}
