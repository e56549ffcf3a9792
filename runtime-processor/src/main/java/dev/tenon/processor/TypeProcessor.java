package dev.tenon.processor;

import dev.tenon.processor.discover.Discovery;
import dev.tenon.processor.model.ConfigModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.rules.Diagnostic;
import dev.tenon.processor.write.config.ConfigBindingWriter;
import dev.tenon.processor.write.config.ConfigReferenceWriter;
import dev.tenon.processor.write.config.ConfigSampleWriter;
import dev.tenon.processor.write.config.ConfigSchemaWriter;
import dev.tenon.processor.write.search.SearchFieldsWriter;
import dev.tenon.processor.write.store.FieldsWriter;
import dev.tenon.processor.write.store.KeyWriter;
import dev.tenon.processor.write.store.WithWriter;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes what comes of one declaration alone: fields, {@code with} methods, composite keys and validators of entities, and the
 * bindings of configuration. Isolating,
 * for Gradle.
 */
public final class TypeProcessor extends RoundProcessor {

    private final Set<String> done = new HashSet<>();

    /** For the compiler. */
    public TypeProcessor() {}

    @Override
    boolean claims() {
        return false;
    }

    @Override
    void writeReady(Discovery discovered) {
        discovered.entities().stream()
                .filter(name -> !done.contains(name))
                .filter(name -> discovered.isEntityReady(name) || isHopeless(discovered))
                .forEach(name -> write(name, discovered));
        discovered.configs().stream()
                .filter(config -> discovered.isReady(config) || isHopeless(discovered))
                .forEach(this::write);
    }

    /** Without a context nothing is written that would bring another round, and that alone is an error. */
    private static boolean isHopeless(Discovery discovered) {
        return discovered.contexts().isEmpty() && discovered.ids().isEmpty();
    }

    @Override
    void writeWaiting(Discovery discovered) {
        discovered.entities().forEach(name -> write(name, discovered));
        discovered.configs().forEach(this::write);
    }

    @Override
    List<Diagnostic> diagnose(Discovery discovered) {
        return List.of();
    }

    private void write(ConfigModel config) {
        if (!config.canBeWritten() || !done.add(config.binding().canonicalName())) {
            return;
        }
        ConfigBindingWriter.write(config).forEach(source -> write(source, config.place()));
        write(ConfigSchemaWriter.write(config));
        write(ConfigSampleWriter.write(config));
        write(ConfigReferenceWriter.write(config));
    }

    private void write(String name, Discovery discovered) {
        if (!done.add(name)) {
            return;
        }
        EntityModel entity = discovered.entity(name);
        if (entity.canBeWritten()) {
            write(FieldsWriter.write(entity), entity.place());
            write(WithWriter.write(entity), entity.place());
            if (entity.hasCompositeKey()) {
                write(KeyWriter.write(entity), entity.place());
            }
            if (entity.search().isPresent()) {
                write(SearchFieldsWriter.write(entity), entity.place());
            }
            if (entity.hasRules()) {
                write(ValidatorWriter.write(entity), entity.place());
            }
        } else {
            write(WithWriter.placeholder(entity), entity.place());
        }
    }
}
