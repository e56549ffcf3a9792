package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bounded context.
 *
 * @param flaw why the declaration cannot be a context, such as {@code not an interface}, or empty
 * @param hasPostgres whether {@code tenon-postgres} is on the class path, and every entity can be kept there
 * @param entities by plural
 * @param capabilities what the context uses of the world outside, by name
 * @param uses the modules of other contexts, by name
 * @param requests every command and query of the context, by name
 * @param handlers by request
 * @param failures the context's domain failures, by name
 * @param records the records that results and requests are made of, by name
 * @param messages what the context sends to itself
 * @param gate who may, and how often
 * @param configs its records of configuration, by name
 */
public record ContextModel(
        ClassName type,
        String flaw,
        Place place,
        Optional<RestModel> rest,
        boolean hasPostgres,
        List<EntityModel> entities,
        List<CapabilityModel> capabilities,
        List<UsedModule> uses,
        List<RequestModel> requests,
        List<HandlerModel> handlers,
        List<DomainFailureModel> failures,
        List<RecordModel> records,
        MessagesModel messages,
        GateModel gate,
        List<ConfigModel> configs) {

    /** What a generated module or test runtime calls its own fields and variables. */
    private static final List<String> MODULE_NAMES = List.of(
            "platform",
            "startup",
            "observed",
            "memory",
            "transactor",
            "module",
            "stores",
            "messages",
            "workers",
            "events");

    /** The same in one that has to do with others. */
    private static final List<String> NAMES_OF_INTEGRATION = List.of("transport");

    /** The same in one that has configuration. */
    private static final List<String> NAMES_OF_CONFIGS = List.of("config");

    /** The same in one that has jobs. */
    private static final List<String> NAMES_OF_JOBS = List.of("jobs", "jobsThrough", "jobLedger", "ledger", "database");

    /** The same in one that has searches. */
    private static final List<String> NAMES_OF_SEARCHES = List.of("search", "indexes");

    public ContextModel {
        hasPostgres = hasPostgres && entities.stream().allMatch(EntityModel::isStorable);
        entities = entities.stream().sorted().toList();
        capabilities = capabilities.stream().sorted().toList();
        uses = uses.stream().sorted().toList();
        requests = List.copyOf(requests);
        handlers = List.copyOf(handlers);
        failures = List.copyOf(failures);
        records = List.copyOf(records);
        configs = configs.stream().sorted().toList();
    }

    /** The context with these records of configuration. */
    public ContextModel with(List<ConfigModel> found) {
        return new ContextModel(
                type,
                flaw,
                place,
                rest,
                hasPostgres,
                entities,
                capabilities,
                uses,
                requests,
                handlers,
                failures,
                records,
                messages,
                gate,
                found);
    }

    /** The context with only those entities and capabilities that code can be generated for, one for each name. */
    public ContextModel withSoundParts() {
        Map<String, EntityModel> sound = new TreeMap<>();
        Set<ClassName> names = new HashSet<>();
        entities.stream()
                .filter(entity -> entity.canBeWritten() && canReach(entity) && !isReserved(entity))
                .filter(entity -> names.add(entity.sibling("", "Store")))
                .forEach(entity -> sound.putIfAbsent(entity.plural(), entity));
        return new ContextModel(
                type,
                flaw,
                place,
                rest,
                hasPostgres,
                List.copyOf(sound.values()),
                soundCapabilities(),
                soundUses(),
                requests,
                handlers,
                failures,
                records,
                messages.sound().indexing(sound.values().stream().anyMatch(EntityModel::isSearched)),
                gate,
                soundConfigs());
    }

    /** What the module makes a capability of, unless it is given: a client whose configuration is one of the context's. */
    public Optional<ConfiguredClient> defaultOf(CapabilityModel capability) {
        return capability
                .configured()
                .filter(client -> config(client.config().root()).isPresent());
    }

    /** The record of configuration of this type. */
    public Optional<ConfigModel> config(ClassName config) {
        return configs.stream().filter(found -> found.type().equals(config)).findFirst();
    }

    private List<ConfigModel> soundConfigs() {
        Set<String> names = new HashSet<>();
        return configs.stream()
                .filter(config ->
                        config.canBeWritten() && canReach(config.root().record()))
                .filter(config -> names.add(accessor(config)))
                .toList();
    }

    private List<CapabilityModel> soundCapabilities() {
        Set<String> names = new HashSet<>();
        return capabilities.stream()
                .filter(capability ->
                        capability.canBeWritten() && !isReserved(capability) && names.add(capability.name()))
                .toList();
    }

    private List<UsedModule> soundUses() {
        Set<String> names = new HashSet<>();
        return uses.stream()
                .filter(used -> used.isSound() && !isReserved(used) && names.add(used.part()))
                .toList();
    }

    /** Whether the context, or another part of it, is called as the module. */
    public boolean isReserved(UsedModule used) {
        return used.part().equals(Names.decapitalize(name()))
                || parts().anyMatch(used.part()::equals)
                || capabilities.stream().map(CapabilityModel::part).anyMatch(used.part()::equals);
    }

    /** Whether the name of the capability makes one that the context has for something else. */
    public boolean isReserved(CapabilityModel capability) {
        Stream<String> accessors = Stream.concat(
                Stream.of(transactor(), messagesAccessor()), entities.stream().map(this::accessor));
        return accessors.anyMatch(capability.accessor()::equals)
                || isOfJobs(capability.accessor())
                || isOfSearches(capability.accessor())
                || parts().anyMatch(capability.part()::equals);
    }

    private Stream<String> parts() {
        return Stream.of(
                        MODULE_NAMES.stream(),
                        messages.hasJobs() ? NAMES_OF_JOBS.stream() : Stream.<String>empty(),
                        messages.hasSearches() ? NAMES_OF_SEARCHES.stream() : Stream.<String>empty(),
                        searched().stream().map(entity -> Names.decapitalize(entity.name() + "Search")),
                        messages.integration().isEmpty() ? Stream.<String>empty() : NAMES_OF_INTEGRATION.stream(),
                        configs.isEmpty() ? Stream.<String>empty() : NAMES_OF_CONFIGS.stream(),
                        configs.stream().map(this::accessor),
                        entities.stream().map(entity -> Names.decapitalize(entity.name() + "Store")))
                .flatMap(names -> names);
    }

    /** The entities that are searched, by plural. */
    public List<EntityModel> searched() {
        return entities.stream().filter(EntityModel::isSearched).toList();
    }

    /** The accessor of an entity's search: {@code catalogBookSearch}. */
    public String searchAccessor(EntityModel entity) {
        return accessor(entity.name() + "Search");
    }

    /** The effects that code may import although none can be generated, by name. */
    public List<String> unsoundPlurals() {
        List<String> sound =
                withSoundParts().entities().stream().map(EntityModel::plural).toList();
        return entities.stream()
                .map(EntityModel::plural)
                .filter(plural -> Names.isTypeName(plural)
                        && !sound.contains(plural)
                        && !plural.equals(sibling("", "Store").simpleName()))
                .distinct()
                .toList();
    }

    /** The simple names of the typed ids that the context's records and handlers speak of, wherever they come from. */
    public List<String> idsInUse() {
        Stream<RecordModel> all = Stream.of(
                        entities.stream().map(EntityModel::record),
                        requests.stream().map(RequestModel::record),
                        records.stream())
                .flatMap(found -> found);
        Stream<Shape> held = all.flatMap(record -> record.components().stream().map(ComponentModel::shape));
        return Stream.concat(held, handlers.stream().map(HandlerModel::result))
                .flatMap(shape -> shape.ids().stream())
                .map(ClassName::simpleName)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether generated code in the context's package can name the entity. */
    public boolean canReach(EntityModel entity) {
        return canReach(entity.record());
    }

    /** Whether generated code in the context's package can name the record. */
    public boolean canReach(RecordModel record) {
        return record.isPublic()
                || record.reachable() && record.type().packageName().equals(type.packageName());
    }

    /** Whether the record is an entity of this context. */
    public boolean isEntity(RecordModel record) {
        return entities.stream().anyMatch(entity -> entity.type().equals(record.type()));
    }

    /** Whether the entity's plural makes a name that the context itself has. */
    public boolean isReserved(EntityModel entity) {
        return accessor(entity).equals(transactor())
                || !messages.isEmpty() && accessor(entity).equals(messagesAccessor())
                || isOfJobs(accessor(entity))
                || isOfSearches(accessor(entity))
                || entity.plural().equals(sibling("", "Store").simpleName());
    }

    /** The context's name, such as {@code Catalog}. */
    public String name() {
        return type.simpleName();
    }

    /** Whether it has something that PostgreSQL can keep. */
    public boolean isStored() {
        return hasPostgres && !(entities.isEmpty() && messages.isEmpty() && !gate.isStored());
    }

    /** The schema of its tables: {@code catalog}. */
    public String schema() {
        return schemaOf(name());
    }

    /** The schema of the tables of the context of this name. */
    public static String schemaOf(String context) {
        return Names.snakeCase(context);
    }

    /** The declarations that a context-wide type comes from: the context and its entities. */
    public List<String> origins() {
        return Stream.concat(
                        Stream.of(place.type()),
                        entities.stream().map(entity -> entity.place().type()))
                .toList();
    }

    /** Whether a public type of the context must mention package-private ones. */
    public boolean hidesTypes() {
        return entities.stream().anyMatch(entity -> !entity.record().isPublic())
                || capabilities.stream().anyMatch(capability -> !capability.isPublic())
                || configs.stream().anyMatch(config -> !config.root().record().isPublic());
    }

    /** A generated sibling of the declaration. */
    public ClassName sibling(String prefix, String suffix) {
        return ClassName.get(type.packageName(), prefix + name() + suffix);
    }

    /** The accessor of an entity's store, prefixed so that contexts can share an environment: {@code catalogBooks}. */
    public String accessor(EntityModel entity) {
        return Names.decapitalize(name() + entity.plural());
    }

    /** The accessor of something that the context has one of: {@code catalogAudit}. */
    public String accessor(String what) {
        return Names.decapitalize(name() + what);
    }

    /** The accessor of a record of configuration, prefixed like that of a store: {@code catalogConfig}. */
    public String accessor(ConfigModel config) {
        String record = config.name();
        boolean isPrefixed = record.startsWith(name())
                && record.length() > name().length()
                && Character.isUpperCase(record.charAt(name().length()));
        return Names.decapitalize(isPrefixed ? record : name() + record);
    }

    /** The capability to ask for it: {@code HasCatalogConfig}. */
    public ClassName capability(ConfigModel config) {
        return ClassName.get(type.packageName(), "Has" + Names.capitalize(accessor(config)));
    }

    /** The accessor of what runs transactions: {@code catalogTransactor}. */
    public String transactor() {
        return transactorOf(name());
    }

    /** The accessor of what runs the transactions of the context of this name. */
    public static String transactorOf(String context) {
        return Names.decapitalize(context + "Transactor");
    }

    /** The accessor of its log of messages: {@code lendingMessages}. */
    public String messagesAccessor() {
        return messagesOf(name());
    }

    /** The accessor of the log of messages of the context of this name. */
    public static String messagesOf(String context) {
        return Names.decapitalize(context + "Messages");
    }

    /** The accessor of its jobs: {@code lendingJobs}. */
    public String jobsAccessor() {
        return jobsOf(name());
    }

    private boolean isOfJobs(String accessor) {
        return messages.hasJobs() && accessor.equals(jobsAccessor());
    }

    /** An effects module called {@code Search} would have the capability of searches. */
    private boolean isOfSearches(String accessor) {
        return messages.hasSearches()
                && (accessor.equals(accessor("Search"))
                        || searched().stream().map(this::searchAccessor).anyMatch(accessor::equals));
    }

    /** The accessor of the jobs of the context of this name. */
    public static String jobsOf(String context) {
        return Names.decapitalize(context + "Jobs");
    }

    /** Whether the type's package is the context's or below it. */
    public boolean owns(String packageName) {
        return packageName.equals(type.packageName()) || packageName.startsWith(type.packageName() + ".");
    }
}
