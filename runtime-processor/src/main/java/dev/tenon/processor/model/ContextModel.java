package dev.tenon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A bounded context.
 *
 * @param entities by plural
 * @param requests every command and query of the context, by name
 * @param handlers by request
 * @param failures the context's domain failures, by name
 * @param records the records that results and requests are made of, by name
 */
public record ContextModel(
        ClassName type,
        boolean isInterface,
        Place place,
        Optional<RestModel> rest,
        List<EntityModel> entities,
        List<RequestModel> requests,
        List<HandlerModel> handlers,
        List<DomainFailureModel> failures,
        List<RecordModel> records) {

    public ContextModel {
        entities = entities.stream().sorted().toList();
        requests = List.copyOf(requests);
        handlers = List.copyOf(handlers);
        failures = List.copyOf(failures);
        records = List.copyOf(records);
    }

    /** The context with only those entities that code can be generated for, one for each name. */
    public ContextModel withSoundEntities() {
        Map<String, EntityModel> sound = new TreeMap<>();
        entities.stream()
                .filter(EntityModel::canBeWritten)
                .forEach(entity -> sound.putIfAbsent(entity.plural(), entity));
        return new ContextModel(
                type, isInterface, place, rest, List.copyOf(sound.values()), requests, handlers, failures, records);
    }

    /** The context's name, such as {@code Catalog}. */
    public String name() {
        return type.simpleName();
    }

    /** A generated sibling of the declaration. */
    public ClassName sibling(String prefix, String suffix) {
        return ClassName.get(type.packageName(), prefix + name() + suffix);
    }

    /** The accessor of an entity's store, prefixed so that contexts can share an environment: {@code catalogBooks}. */
    public String accessor(EntityModel entity) {
        return Names.decapitalize(name()) + entity.plural();
    }

    /** {@code catalogTransactions}. */
    public String transactions() {
        return Names.decapitalize(name()) + "Transactions";
    }

    /** Whether the type's package is the context's or below it. */
    public boolean owns(String packageName) {
        return packageName.equals(type.packageName()) || packageName.startsWith(type.packageName() + ".");
    }
}
