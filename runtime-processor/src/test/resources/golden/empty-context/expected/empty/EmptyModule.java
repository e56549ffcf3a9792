package empty;

import dev.tenon.Generated;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transactor;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Empty}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class EmptyModule {
    private final EmptyRuntime runtime;

    private EmptyModule(EmptyRuntime runtime) {
        this.runtime = runtime;
    }

    /** Everything in memory. */
    public static EmptyModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException when the parts do not fit together
     */
    public static EmptyModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public EmptyRuntime runtime() {
        return runtime;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private Platform platform = Platform.live();

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
            return this;
        }

        private EmptyModule build() {
            MemoryDatabase memory = new MemoryDatabase(platform);
            Startup startup = new Startup("Empty");
            Transactor<EmptyTx> transactor = new Transactor<>(
                    startup.transactions(memory), platform, transaction -> new InTransaction(platform));
            return new EmptyModule(new Live(platform, transactor));
        }
    }

    private record Live(Platform platform, Transactor<EmptyTx> emptyTransactor) implements EmptyRuntime {}

    private record InTransaction(Platform platform) implements EmptyTx {}
}
