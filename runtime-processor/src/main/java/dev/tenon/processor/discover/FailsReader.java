package dev.tenon.processor.discover;

import dev.tenon.processor.model.FailsModel;
import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.Tenon;
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
                .map(mirror -> new FailsModel(annotations.classes(mirror, "value"), place.annotation(Tenon.FAILS)));
    }
}
