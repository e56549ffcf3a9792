package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @TestRuntime} declaration.
 *
 * @param context the context it names
 * @param named how the compiler calls what it names, which may be no class
 * @param isContext whether that has been generated for
 * @param capabilities what the context uses of the world outside
 * @param uses the modules that the context uses
 * @param configs the context's records of configuration, read from the generated module
 * @param stores the context's stores, read from the generated capability
 * @param seeds rows for the tests of stores, as the declaration has them
 * @param searches the context's searches, read from the generated capability
 * @param sends whether the context sends messages
 * @param hasJobs whether the context has jobs
 * @param exchanges whether the context has to do with others, by a transport
 * @param remembers whether its dispatch keeps something between requests
 * @param isIdempotent whether it does commands once for each key
 * @param isAudited whether it writes down what commands did
 * @param runsOnPostgres whether there is all that it takes to run the context on PostgreSQL
 * @param canCompare whether there is all that it takes to compare stores in memory with those on PostgreSQL
 */
public record TestRuntimeModel(
        ClassName type,
        boolean isPublic,
        ClassName context,
        String named,
        boolean isContext,
        List<StoreModel> stores,
        List<SeedModel> seeds,
        List<CapabilityModel> capabilities,
        List<UsedModule> uses,
        List<ConfigPart> configs,
        List<SearchedModel> searches,
        boolean sends,
        boolean hasJobs,
        boolean exchanges,
        boolean remembers,
        boolean isIdempotent,
        boolean isAudited,
        boolean runsOnPostgres,
        boolean canCompare,
        Place place) {

    public TestRuntimeModel {
        stores = List.copyOf(stores);
        seeds = List.copyOf(seeds);
        capabilities = capabilities.stream().sorted().toList();
        uses = uses.stream().sorted().toList();
        configs = List.copyOf(configs);
        searches = List.copyOf(searches);
    }

    /** Whether a test can be given it without saying more. */
    public boolean isSelfMade() {
        return uses.stream().allMatch(UsedModule::isSelfMade);
    }

    /** The interfaces of the world outside that a generated class stands for. */
    public List<CapabilityModel> spied() {
        return capabilities.stream().filter(CapabilityModel::isSpied).toList();
    }

    /** The search of the entity of this store. */
    public Optional<SearchedModel> searchOf(StoreModel store) {
        return searches.stream()
                .filter(search -> search.entity().equals(store.entity()))
                .findFirst();
    }

    /** The rows for the tests of this store. */
    public List<SeedModel> seedsOf(StoreModel store) {
        return seedsOf(store.entity());
    }

    private List<SeedModel> seedsOf(ClassName entity) {
        return seeds.stream().filter(seed -> seed.entity().equals(entity)).toList();
    }

    /** The rows that have to be stored before those of this store, in an order in which each may refer to those before. */
    public List<SeedModel> givenFor(StoreModel store) {
        Set<SeedModel> given = new LinkedHashSet<>();
        seedsOf(store).forEach(seed -> addTargets(seed, Set.of(store.entity()), given));
        return List.copyOf(given);
    }

    /** What refers to what is being added already refers in a circle, and can only be stored without that. */
    private void addTargets(SeedModel seed, Set<ClassName> above, Set<SeedModel> given) {
        for (ClassName target : seed.refersTo()) {
            if (!above.contains(target)) {
                Set<ClassName> inside = new HashSet<>(above);
                inside.add(target);
                for (SeedModel referred : seedsOf(target)) {
                    addTargets(referred, inside, given);
                    given.add(referred);
                }
            }
        }
    }

    /** Whether there are stores in memory and on PostgreSQL to be compared. */
    public boolean hasTwins() {
        return canCompare && !stores.isEmpty();
    }
}
