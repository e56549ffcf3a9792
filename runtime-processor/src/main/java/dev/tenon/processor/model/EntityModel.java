package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A {@code @StoredEntity}.
 *
 * @param record the record; {@code isRecord} is false when the user annotated something else
 * @param plural the name of its effects, such as {@code Books}
 * @param table the name of its table, given or made of the simple name
 * @param compositeKey {@code @CompositeKey} as written
 * @param declaredLookups every {@code @Lookup} on the record, as written
 * @param declaredForeignKeys every {@code @ForeignKey}, sound or not
 * @param search how it is searched, if it is
 * @param nested the records that its components are made of, by name, which have no table of their own
 */
public record EntityModel(
        RecordModel record,
        boolean isRecord,
        boolean isGeneric,
        String plural,
        String table,
        Optional<NamingModel> compositeKey,
        List<NamingModel> declaredLookups,
        List<ForeignKeyModel> declaredForeignKeys,
        Optional<SearchModel> search,
        List<RecordModel> nested)
        implements Comparable<EntityModel>, CheckedModel {

    /** Those without parameters: a static one of the same name does not compile. */
    private static final Set<String> METHODS_OF_OBJECTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    public EntityModel {
        declaredLookups = List.copyOf(declaredLookups);
        declaredForeignKeys = List.copyOf(declaredForeignKeys);
        nested = List.copyOf(nested);
    }

    /** The entity's type. */
    public ClassName type() {
        return record.type();
    }

    /** The entity's simple name. */
    public String name() {
        return type().simpleName();
    }

    @Override
    public String variable() {
        return Names.decapitalize(name());
    }

    /** Where the entity is declared. */
    public Place place() {
        return record.place();
    }

    /** Its components. */
    public List<ComponentModel> components() {
        return record.components();
    }

    /** The component of this name. */
    public Optional<ComponentModel> component(String name) {
        return components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst();
    }

    /** The components of a name that an annotation gives, without those that are not there. */
    public List<ComponentModel> components(NamingModel naming) {
        return naming.names().stream()
                .distinct()
                .flatMap(name -> component(name).stream())
                .toList();
    }

    /** Whether the key is a generated record of several components. */
    public boolean hasCompositeKey() {
        return compositeKey.isPresent();
    }

    /** The components marked {@code @Key}. */
    public List<ComponentModel> markedKeys() {
        return components().stream().filter(component -> component.is("Key")).toList();
    }

    /** The components of the key in its order: those of {@code @CompositeKey} or {@code @Key}, else {@code id} when it is a typed id. */
    public List<ComponentModel> keys() {
        if (compositeKey.isPresent()) {
            return components(compositeKey.get());
        }
        List<ComponentModel> marked = markedKeys();
        if (!marked.isEmpty()) {
            return marked;
        }
        return components().stream()
                .filter(component -> component.name().equals("id") && component.shape() instanceof Shape.Id)
                .toList();
    }

    /** The key; the first component when there is none, so that the rest can still be generated beside the error. */
    public Optional<ComponentModel> key() {
        return keys().stream().findFirst().or(() -> components().stream().findFirst());
    }

    /** The key's type: of a composite one the generated record. */
    public TypeName keyType() {
        return hasCompositeKey()
                ? sibling("", "Key")
                : key().map(key -> key.shape().type().box()).orElse(Tenon.OBJECT);
    }

    /** What a parameter that takes a key is called. */
    public String keyName() {
        return hasCompositeKey() ? "key" : key().map(ComponentModel::name).orElse("id");
    }

    /** Every {@code @Lookup}, first those on components in their order, then those on the record; also those that are wrong. */
    public List<LookupModel> allLookups() {
        Stream<LookupModel> single = components().stream()
                .filter(component -> component.is("Lookup"))
                .map(component -> new LookupModel(
                        List.of(component),
                        component.is("Lookup.unique"),
                        component.place().annotation(Tenon.LOOKUP)));
        Stream<LookupModel> several = declaredLookups.stream()
                .map(lookup -> new LookupModel(components(lookup), lookup.isUnique(), lookup.place()));
        return Stream.concat(single, several).toList();
    }

    /** What rows are found by, but for the key, which has its own finder: one lookup for each finder, all of single values. */
    public List<LookupModel> lookups() {
        Set<String> methods = new HashSet<>(Set.of("findById"));
        List<LookupModel> sound = new ArrayList<>();
        for (LookupModel lookup : allLookups()) {
            boolean fits = !lookup.components().isEmpty()
                    && lookup.components().stream().allMatch(ComponentModel::isOrdered)
                    && !isKey(lookup);
            if (fits && methods.add(lookup.method())) {
                sound.add(lookup);
            }
        }
        return sound;
    }

    /** Whether rows are found by exactly this already, because it is the key. */
    public boolean isKey(LookupModel lookup) {
        return lookup.names().equals(keys().stream().map(ComponentModel::name).toList());
    }

    /** The references to other entities that code can be generated for, in the order of the components. */
    public List<ForeignKeyModel> foreignKeys() {
        return declaredForeignKeys.stream().filter(ForeignKeyModel::isSound).toList();
    }

    /** Counts the changes of a row. */
    public Optional<ComponentModel> version() {
        return record.version();
    }

    /** When a row was inserted. */
    public Optional<ComponentModel> createdAt() {
        return marked("CreatedAt", EntityModel::isInstant);
    }

    /** When a row was last written. */
    public Optional<ComponentModel> updatedAt() {
        return marked("UpdatedAt", EntityModel::isInstant);
    }

    /** Who inserted a row. */
    public Optional<ComponentModel> createdBy() {
        return marked("CreatedBy", component -> isText(component.single()));
    }

    /** When a row was deleted that is kept. */
    public Optional<ComponentModel> deletedAt() {
        return marked("SoftDelete", EntityModel::isPerhapsInstant);
    }

    /** Whose row it is. */
    public Optional<ComponentModel> tenant() {
        return marked("TenantScoped", component -> isText(component.shape()));
    }

    /** Whether it matters for whom the store is used. */
    public boolean hasCaller() {
        return tenant().isPresent() || createdBy().isPresent();
    }

    private Optional<ComponentModel> marked(String mark, Predicate<ComponentModel> fits) {
        return components().stream()
                .filter(component -> component.is(mark) && fits.test(component))
                .findFirst();
    }

    /** Whether it is a point in time that is always there. */
    public static boolean isInstant(ComponentModel component) {
        return component.shape() instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.INSTANT;
    }

    /** Whether it is a point in time that may be absent. */
    public static boolean isPerhapsInstant(ComponentModel component) {
        return component.shape() instanceof Shape.Optional optional
                && optional.item() instanceof Shape.Scalar scalar
                && scalar.kind() == Shape.Kind.INSTANT;
    }

    /** Whether it is a text, or a typed id over one. */
    public static boolean isText(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar.kind() == Shape.Kind.TEXT;
            case Shape.Id id -> id.backing().kind() == Shape.Kind.TEXT;
            default -> false;
        };
    }

    /** Whether all types in it are known, so that reading it again would give the same. */
    public boolean isSettled() {
        return Stream.concat(Stream.of(record), nested.stream())
                        .flatMap(held -> held.components().stream())
                        .allMatch(component -> component.shape().unknown().isEmpty())
                && declaredForeignKeys.stream().allMatch(ForeignKeyModel::isSound);
    }

    /** Whether code for searches is generated. */
    public boolean isSearched() {
        return search.filter(SearchModel::isSound).isPresent()
                && tenant().isEmpty()
                && !keys().isEmpty()
                && keys().stream().allMatch(key -> key.shape().isOrdered());
    }

    /** Whether each write of its store is indexed. */
    public boolean isIndexedByItself() {
        return isSearched() && search.filter(SearchModel::isAuto).isPresent();
    }

    /** What its searches are called among those of the context: {@code books}. */
    public String searchMethod() {
        String name = Names.decapitalize(plural);
        return METHODS_OF_OBJECTS.contains(name) ? name + "_" : name;
    }

    /** Whether code can be generated for it at all, beside whatever errors it has. */
    public boolean canBeWritten() {
        return isRecord && record.reachable() && !isGeneric && !components().isEmpty() && Names.isTypeName(plural);
    }

    /** Whether it has a key and all of its components can be kept in a table: if not, there are errors that say so. */
    public boolean isStorable() {
        return !keys().isEmpty()
                && Stream.concat(Stream.of(record), nested.stream())
                        .flatMap(held -> held.components().stream())
                        .allMatch(component -> component.shape().isStorable());
    }

    /** A generated sibling: prefix, simple name, suffix, in the entity's package. */
    public ClassName sibling(String prefix, String suffix) {
        return ClassName.get(type().packageName(), prefix + name() + suffix);
    }

    @Override
    public int compareTo(EntityModel other) {
        return plural.compareTo(other.plural);
    }
}
