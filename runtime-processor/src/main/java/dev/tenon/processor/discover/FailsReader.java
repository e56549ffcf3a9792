package dev.tenon.processor.discover;

import dev.tenon.processor.model.FailsModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads which domain failures a handler says it has, or a context says that its handlers have. */
final class FailsReader {

    private final Annotations annotations;

    FailsReader(Annotations annotations) {
        this.annotations = annotations;
    }

    Optional<FailsModel> read(Element element, Place place) {
        return annotations
                .find(element, Tenon.FAILS)
                .map(mirror -> new FailsModel(
                        annotations.types(mirror, "value").stream()
                                .flatMap(Optional::stream)
                                .map(TypeReader::nameOf)
                                .filter(ClassName.class::isInstance)
                                .map(ClassName.class::cast)
                                .toList(),
                        place.annotation(Tenon.FAILS)));
    }
}
