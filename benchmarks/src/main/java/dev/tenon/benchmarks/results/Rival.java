package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import io.vavr.control.Option;

/** Who is measured. A benchmark method starts with {@link #prefix}; what follows says which way of it. */
enum Rival {
    EFF("eff", "Eff", false),
    TENON("tenon", "Tenon", false),
    PLAIN("plain", "plain Java", false),
    UUID_CREATOR("uuidCreator", "uuid-creator", false),
    COMPLETABLE_FUTURE("completableFuture", "CompletableFuture", false),
    VAVR_TRY("vavrTry", "Vavr Try", false),
    VAVR_FUTURE("vavrFuture", "Vavr Future", false),
    REACTOR("reactor", "Reactor Mono", true),
    MUTINY("mutiny", "Mutiny Uni", true),
    CATS_SYNC("catsSync", "cats SyncIO", true),
    CATS("cats", "cats IO", true),
    ZIO("zio", "ZIO", true);

    final String prefix;
    final String label;

    /** Whether it is a rival of {@code Eff} that describes work before it is run, as {@code Eff} does. */
    final boolean lazy;

    Rival(String prefix, String label, boolean lazy) {
        this.prefix = prefix;
        this.label = label;
        this.lazy = lazy;
    }

    /** The rival of a method: {@code catsSyncBuiltBefore} is a method of {@link #CATS_SYNC} and none of {@link #CATS}. */
    static Option<Rival> of(String method) {
        return List.of(values())
                .filter(rival -> method.matches(rival.prefix + "([A-Z].*)?"))
                .maxBy(rival -> rival.prefix.length());
    }
}
