package shelf;

import dev.tenon.Generated;
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
import weather.Weather;

/** Builds the runtime of {@link Shelf}: everything is in memory, except what {@link Parts} are given. */
@SuppressWarnings("exports")
@Generated
public final class ShelfModule implements Hosted {
    private final ShelfRuntime runtime;

    private final Seq<HealthComponent> health;

    private ShelfModule(ShelfRuntime runtime, Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
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

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Shelf");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Option<Supplier<? extends Covers>> covers = Option.none();

        private Option<Supplier<? extends OpenLibraryClient>> openLibraryClient = Option.none();

        private Option<Supplier<? extends Weather>> weather = Option.none();

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

        /** The {@link Covers}; it has no default. */
        Parts covers(Covers covers) {
            this.covers = Option.some(() -> covers);
            return this;
        }

        /** Where the {@link Covers} comes from, at each use anew. */
        Parts coversFrom(Supplier<? extends Covers> covers) {
            this.covers = Option.some(covers);
            return this;
        }

        /** The {@link OpenLibraryClient}; it has no default. */
        public Parts openLibraryClient(OpenLibraryClient openLibraryClient) {
            this.openLibraryClient = Option.some(() -> openLibraryClient);
            return this;
        }

        /** Where the {@link OpenLibraryClient} comes from, at each use anew. */
        public Parts openLibraryClientFrom(Supplier<? extends OpenLibraryClient> openLibraryClient) {
            this.openLibraryClient = Option.some(openLibraryClient);
            return this;
        }

        /** The {@link Weather}; it has no default. */
        public Parts weather(Weather weather) {
            this.weather = Option.some(() -> weather);
            return this;
        }

        /** Where the {@link Weather} comes from, at each use anew. */
        public Parts weatherFrom(Supplier<? extends Weather> weather) {
            this.weather = Option.some(weather);
            return this;
        }

        private ShelfModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Supplier<? extends Covers> coversPart = startup.require("covers", "Covers", covers);
            Supplier<? extends OpenLibraryClient> openLibraryClientPart =
                    startup.require("openLibraryClient", "OpenLibraryClient", openLibraryClient);
            OpenLibraryClientPolicies openLibraryClientPolicies = new OpenLibraryClientPolicies();
            Supplier<? extends Weather> weatherPart = startup.require("weather", "Weather", weather);
            Transactor<ShelfTx> transactor = new Transactor<>(
                    startup.transactions(memory), observed, transaction -> new InTransaction(observed));
            return new ShelfModule(
                    new Live(
                            observed,
                            transactor,
                            coversPart,
                            openLibraryClientPart,
                            openLibraryClientPolicies,
                            weatherPart),
                    startup.health());
        }
    }

    private record Live(
            Platform platform,
            Transactor<ShelfTx> shelfTransactor,
            Supplier<? extends Covers> coversPart,
            Supplier<? extends OpenLibraryClient> openLibraryClientPart,
            OpenLibraryClientPolicies shelfOpenLibraryClientPolicies,
            Supplier<? extends Weather> weatherPart)
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
        public Weather shelfWeather() {
            return weatherPart.get();
        }
    }

    private record InTransaction(Platform platform) implements ShelfTx {}
}
