package catalog;

import dev.tenon.Generated;
import dev.tenon.config.ConfigSource;
import dev.tenon.config.Configured;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Catalog}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class CatalogModule implements Hosted {
    private final CatalogRuntime runtime;

    private final Seq<HealthComponent> health;

    private final Supplier<Configured<CatalogConfig>> catalogConfig;

    private CatalogModule(
            CatalogRuntime runtime, Seq<HealthComponent> health, Supplier<Configured<CatalogConfig>> catalogConfig) {
        this.runtime = runtime;
        this.health = health;
        this.catalogConfig = catalogConfig;
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static CatalogModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public CatalogRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Catalog";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** The {@link CatalogConfig} at present, and what tells of its changes. */
    public Configured<CatalogConfig> catalogConfig() {
        return catalogConfig.get();
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Catalog");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private ConfigSource config = ConfigSource.empty();

        private Option<Supplier<Configured<CatalogConfig>>> catalogConfig = Option.none();

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
            return this;
        }

        /** Where all is kept that is in memory; what is there already is found. One of its own unless set. */
        public Parts memory(MemoryDatabase memory) {
            this.memory = memory::on;
            return this;
        }

        /** Where the context runs; {@link Deployment#current} unless set. */
        public Parts deployment(Deployment deployment) {
            startup.deployment(deployment);
            return this;
        }

        /** Admits a part that is for development only to production, on purpose. */
        public Parts acknowledgeDevelopmentPart(Class<?> part) {
            startup.acknowledge(part);
            return this;
        }

        /**
         * Records a span for each effect, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts tracing() {
            startup.tracing();
            return this;
        }

        /**
         * Counts and measures effects, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts metrics() {
            startup.metrics();
            return this;
        }

        /** Where the configuration is read from; every value is its default unless set. */
        public Parts config(ConfigSource config) {
            this.config = config;
            return this;
        }

        /** The {@link CatalogConfig}; read from the configuration unless set. */
        public Parts catalogConfig(CatalogConfig catalogConfig) {
            return catalogConfigFrom(() -> catalogConfig);
        }

        /** Where the {@link CatalogConfig} comes from, at each use anew. */
        public Parts catalogConfigFrom(Supplier<? extends CatalogConfig> catalogConfig) {
            this.catalogConfig = Option.some(() -> Configured.of(catalogConfig.get()));
            return this;
        }

        private CatalogModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Supplier<Configured<CatalogConfig>> catalogConfigPart =
                    startup.config(CatalogConfigBinding.TYPE, config, catalogConfig);
            Transactor<CatalogTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, catalogConfigPart));
            return new CatalogModule(
                    new Live(observed, transactor, catalogConfigPart), startup.health(), catalogConfigPart);
        }
    }

    private record Live(
            Platform platform,
            Transactor<CatalogTx> catalogTransactor,
            Supplier<Configured<CatalogConfig>> catalogConfigPart)
            implements CatalogRuntime {
        @Override
        public CatalogConfig catalogConfig() {
            return catalogConfigPart.get().get();
        }
    }

    private record InTransaction(Platform platform, Supplier<Configured<CatalogConfig>> catalogConfigPart)
            implements CatalogTx {
        @Override
        public CatalogConfig catalogConfig() {
            return catalogConfigPart.get().get();
        }
    }
}
