package dev.tenon.processor.rules;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.NamingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of an annotation on a record that names components of it. */
final class NamingRules {

    private NamingRules() {}

    /** {@code instead} is what to do for one component. */
    static Stream<Diagnostic> check(EntityModel entity, NamingModel naming, String instead) {
        List<Diagnostic> found = new ArrayList<>();
        List<String> names = naming.names();
        for (int i = 0; i < names.size(); i++) {
            if (entity.component(names.get(i)).isEmpty()) {
                found.add(unknown(entity, naming, i));
            } else if (names.indexOf(names.get(i)) < i) {
                found.add(few(entity, naming, "'" + names.get(i) + "' twice", "Leave one."));
            }
        }
        if (names.size() < 2) {
            String what = names.isEmpty() ? "no component" : "one component";
            found.add(few(entity, naming, what, instead));
        }
        return found.stream();
    }

    private static Diagnostic unknown(EntityModel entity, NamingModel naming, int index) {
        List<String> known =
                entity.components().stream().map(ComponentModel::name).toList();
        String name = naming.names().get(index);
        return Diagnostic.of(
                Problem.ST17,
                naming.place().item("value", index),
                naming.annotation(),
                entity.name(),
                name,
                Suggestion.of(name, known),
                String.join(", ", known));
    }

    private static Diagnostic few(EntityModel entity, NamingModel naming, String what, String instead) {
        return Diagnostic.of(
                Problem.ST18,
                naming.names().isEmpty() ? naming.place() : naming.place().attribute("value"),
                naming.annotation(),
                entity.name(),
                what,
                instead);
    }
}
