package odd;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.Parts;
import dev.tenon.store.TextField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The components of {@link Case}, for filters and sorts. */
@Generated
public final class CaseFields {
    /** {@link Case#id}. */
    public static final OrderedField<Case, CaseId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, CaseId::value, CaseId::new), Case::id);

    /** {@link Case#environment}. */
    public static final TextField<Case> environment = TextField.of("environment", Case::environment);

    /** {@link Case#database}. */
    public static final TextField<Case> database = TextField.of("database", Case::database);

    /** {@link Case#session}. */
    public static final TextField<Case> session = TextField.of("session", Case::session);

    /** {@link Case#entity}. */
    public static final OrderedField<Case, Integer> entity = OrderedField.of("entity", FieldType.INT, Case::entity);

    /** {@link Case#result}. */
    public static final TextField<Case> result = TextField.of("result", Case::result);

    /** {@link Case#errors}. */
    public static final TextField<Case> errors = TextField.of("errors", Case::errors);

    /** {@link Case#command}. */
    public static final TextField<Case> command = TextField.of("command", Case::command);

    /** {@link Case#value}. */
    public static final TextField<Case> value = TextField.of("value", Case::value);

    /** {@link Case#path}. */
    public static final TextField<Case> path = TextField.of("path", Case::path);

    /** {@link Case#item}. */
    public static final ListField<Case, String> item = ListField.of("item", FieldType.TEXT, Case::item);

    /** {@link Case#in}. */
    public static final TextField<Case> in = TextField.of("in", Case::in);

    /** {@link Case#port}. */
    public static final TextField<Case> port = TextField.of("port", Case::port);

    /** {@link Case#store}. */
    public static final TextField<Case> store = TextField.of("store", Case::store);

    /** {@link Case#version}. */
    public static final OrderedField<Case, Long> version = OrderedField.of("version", FieldType.LONG, Case::version);

    private static final Part<Seq<String>> ITEM = Part.each(Part.of(FieldType.TEXT), Vector::ofAll);

    /** {@link Case} for adapters. */
    public static final EntityType<CaseId, Case> ENTITY = EntityType.of("Case", KeyType.of(id), CaseFields::changed)
            .fields(
                    id,
                    environment,
                    database,
                    session,
                    entity,
                    result,
                    errors,
                    command,
                    value,
                    path,
                    in,
                    port,
                    store,
                    version)
            .version(version)
            .lookup(environment)
            .unique(database)
            .lookup(session)
            .lookup(entity)
            .lookup(result)
            .parts()
            .build();

    private CaseFields() {}

    private static Case changed(Case case_, Changes<Case> changes) {
        return new Case(
                changes.or(id, case_.id()),
                changes.or(environment, case_.environment()),
                changes.or(database, case_.database()),
                changes.or(session, case_.session()),
                changes.or(entity, case_.entity()),
                changes.or(result, case_.result()),
                changes.or(errors, case_.errors()),
                changes.or(command, case_.command()),
                changes.kept("json", CaseFields::keptOption, case_.json()),
                changes.or(value, case_.value()),
                changes.or(path, case_.path()),
                changes.kept("item", ITEM, case_.item()),
                changes.or(in, case_.in()),
                changes.or(port, case_.port()),
                changes.or(store, case_.store()),
                changes.or(version, case_.version()));
    }

    private static Option keptOption(Option option, Parts parts) {
        return new Option(
                parts.kept("environment", FieldType.TEXT, option.environment()),
                parts.kept("value", FieldType.TEXT, option.value()),
                option.entity());
    }
}
