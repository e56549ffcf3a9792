package shelf;

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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Shelf}: everything is in memory, except what {@link Parts} are given. */
@SuppressWarnings("exports")
@Generated
public final class ShelfModule implements Hosted {
    private final ShelfRuntime runtime;

    private final Seq<HealthComponent> health;

    private final Supplier<Configured<CoversConfig>> shelfCoversConfig;

    private final Supplier<Configured<ShelfConfig>> shelfConfig;

    private ShelfModule(
            ShelfRuntime runtime,
            Seq<HealthComponent> health,
            Supplier<Configured<CoversConfig>> shelfCoversConfig,
            Supplier<Configured<ShelfConfig>> shelfConfig) {
        this.runtime = runtime;
        this.health = health;
        this.shelfCoversConfig = shelfCoversConfig;
        this.shelfConfig = shelfConfig;
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static ShelfModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public ShelfRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Shelf";
    }

    @Override
    public Seq<HealthComponent> health() {
        return health;
    }

    /** The {@link CoversConfig} at present, and what tells of its changes. */
    public Configured<CoversConfig> shelfCoversConfig() {
        return shelfCoversConfig.get();
    }

    /** The {@link ShelfConfig} at present, and what tells of its changes. */
    public Configured<ShelfConfig> shelfConfig() {
        return shelfConfig.get();
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Shelf");

        private Platform platform = Platform.live();

        private Option<Supplier<? extends Covers>> covers = Option.none();

        private Option<Supplier<? extends OpenLibraryClient>> openLibraryClient = Option.none();

        private Option<Supplier<? extends Prices>> prices = Option.none();

        private ConfigSource config = ConfigSource.empty();

        private Option<Supplier<Configured<CoversConfig>>> shelfCoversConfig = Option.none();

        private Option<Supplier<Configured<ShelfConfig>>> shelfConfig = Option.none();

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
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

        /** The {@link Covers}; made of {@link CoversConfig} unless set. */
        public Parts covers(Covers covers) {
            this.covers = Option.some(() -> covers);
            return this;
        }

        /** Where the {@link Covers} comes from, at each use anew. */
        public Parts coversFrom(Supplier<? extends Covers> covers) {
            this.covers = Option.some(covers);
            return this;
        }

        /** The {@link OpenLibraryClient}; made of {@link ShelfConfig.OpenLibrary} unless set. */
        public Parts openLibraryClient(OpenLibraryClient openLibraryClient) {
            this.openLibraryClient = Option.some(() -> openLibraryClient);
            return this;
        }

        /** Where the {@link OpenLibraryClient} comes from, at each use anew. */
        public Parts openLibraryClientFrom(Supplier<? extends OpenLibraryClient> openLibraryClient) {
            this.openLibraryClient = Option.some(openLibraryClient);
            return this;
        }

        /** The {@link Prices}; made of {@link ShelfConfig.Prices} unless set. */
        Parts prices(Prices prices) {
            this.prices = Option.some(() -> prices);
            return this;
        }

        /** Where the {@link Prices} comes from, at each use anew. */
        Parts pricesFrom(Supplier<? extends Prices> prices) {
            this.prices = Option.some(prices);
            return this;
        }

        /** Where the configuration is read from; every value is its default unless set. */
        public Parts config(ConfigSource config) {
            this.config = config;
            return this;
        }

        /** The {@link CoversConfig}; read from the configuration unless set. */
        public Parts shelfCoversConfig(CoversConfig shelfCoversConfig) {
            return shelfCoversConfigFrom(() -> shelfCoversConfig);
        }

        /** Where the {@link CoversConfig} comes from, at each use anew. */
        public Parts shelfCoversConfigFrom(Supplier<? extends CoversConfig> shelfCoversConfig) {
            this.shelfCoversConfig = Option.some(() -> Configured.of(shelfCoversConfig.get()));
            return this;
        }

        /** The {@link ShelfConfig}; read from the configuration unless set. */
        public Parts shelfConfig(ShelfConfig shelfConfig) {
            return shelfConfigFrom(() -> shelfConfig);
        }

        /** Where the {@link ShelfConfig} comes from, at each use anew. */
        public Parts shelfConfigFrom(Supplier<? extends ShelfConfig> shelfConfig) {
            this.shelfConfig = Option.some(() -> Configured.of(shelfConfig.get()));
            return this;
        }

        private ShelfModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = new MemoryDatabase(observed);
            Supplier<Configured<CoversConfig>> shelfCoversConfigPart =
                    startup.config(CoversConfigBinding.TYPE, config, shelfCoversConfig);
            Supplier<Configured<ShelfConfig>> shelfConfigPart =
                    startup.config(ShelfConfigBinding.TYPE, config, shelfConfig);
            Supplier<? extends Covers> coversPart = startup.client(
                    "covers", "Covers", "covers", covers, () -> CoversHttpClient.from(
                            () -> shelfCoversConfigPart.get().get()));
            Supplier<? extends OpenLibraryClient> openLibraryClientPart = startup.client(
                    "openLibraryClient", "OpenLibraryClient", "shelf.open-library", openLibraryClient, () ->
                            OpenLibraryHttpClient.from(() -> shelfConfigPart.get().get().openLibrary()));
            Supplier<? extends Prices> pricesPart = startup.client(
                    "prices", "Prices", "shelf.prices", prices, () -> PricesHttpClient.from(
                            () -> shelfConfigPart.get().get().prices()));
            Transactor<ShelfTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, shelfCoversConfigPart, shelfConfigPart));
            return new ShelfModule(
                    new Live(
                            observed,
                            transactor,
                            coversPart,
                            openLibraryClientPart,
                            pricesPart,
                            shelfCoversConfigPart,
                            shelfConfigPart),
                    startup.health(),
                    shelfCoversConfigPart,
                    shelfConfigPart);
        }
    }

    private record Live(
            Platform platform,
            Transactor<ShelfTx> shelfTransactor,
            Supplier<? extends Covers> coversPart,
            Supplier<? extends OpenLibraryClient> openLibraryClientPart,
            Supplier<? extends Prices> pricesPart,
            Supplier<Configured<CoversConfig>> shelfCoversConfigPart,
            Supplier<Configured<ShelfConfig>> shelfConfigPart)
            implements ShelfRuntime {
        @Override
        public Covers shelfCovers() {
            return coversPart.get();
        }

        @Override
        public OpenLibraryClient shelfOpenLibraryClient() {
            return openLibraryClientPart.get();
        }

        @Override
        public Prices shelfPrices() {
            return pricesPart.get();
        }

        @Override
        public CoversConfig shelfCoversConfig() {
            return shelfCoversConfigPart.get().get();
        }

        @Override
        public ShelfConfig shelfConfig() {
            return shelfConfigPart.get().get();
        }
    }

    private record InTransaction(
            Platform platform,
            Supplier<Configured<CoversConfig>> shelfCoversConfigPart,
            Supplier<Configured<ShelfConfig>> shelfConfigPart)
            implements ShelfTx {
        @Override
        public CoversConfig shelfCoversConfig() {
            return shelfCoversConfigPart.get().get();
        }

        @Override
        public ShelfConfig shelfConfig() {
            return shelfConfigPart.get().get();
        }
    }
}
