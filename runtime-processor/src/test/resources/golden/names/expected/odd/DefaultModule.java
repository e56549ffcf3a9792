package odd;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.TransactionalPort;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Default}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class DefaultModule implements Hosted {
    private final DefaultRuntime runtime;

    private final io.vavr.collection.Seq<HealthComponent> health;

    private DefaultModule(DefaultRuntime runtime, io.vavr.collection.Seq<HealthComponent> health) {
        this.runtime = runtime;
        this.health = health;
    }

    /** Everything in memory. */
    public static DefaultModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static DefaultModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public DefaultRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Default";
    }

    @Override
    public io.vavr.collection.Seq<HealthComponent> health() {
        return health;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Default");

        private Platform platform = Platform.live();

        private java.util.function.Function<MemoryDatabase, TransactionalPort<CaseStore, CaseStoreTx>> caseStore =
                InMemoryCaseStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<EffStore, EffStoreTx>> effStore =
                InMemoryEffStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<FieldStore, FieldStoreTx>> fieldStore =
                InMemoryFieldStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<FunctionStore, FunctionStoreTx>>
                functionStore =
                InMemoryFunctionStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<InTransactionStore, InTransactionStoreTx>>
                inTransactionStore =
                InMemoryInTransactionStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<KeyStore, KeyStoreTx>> keyStore =
                InMemoryKeyStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<ListStore, ListStoreTx>> listStore =
                InMemoryListStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<LiveStore, LiveStoreTx>> liveStore =
                InMemoryLiveStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<ModuleStore, ModuleStoreTx>> moduleStore =
                InMemoryModuleStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<OptionStore, OptionStoreTx>> optionStore =
                InMemoryOptionStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<PartsStore, PartsStoreTx>> partsStore =
                InMemoryPartsStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<ReadsStore, ReadsStoreTx>> readsStore =
                InMemoryReadsStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<RecordStore, RecordStoreTx>> recordStore =
                InMemoryRecordStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<RuntimeStore, RuntimeStoreTx>>
                runtimeStore =
                InMemoryRuntimeStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<SeqStore, SeqStoreTx>> seqStore =
                InMemorySeqStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<StoreQueryStore, StoreQueryStoreTx>>
                storeQueryStore =
                InMemoryStoreQueryStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<StoreStore, StoreStoreTx>> storeStore =
                InMemoryStoreStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<TransactorStore, TransactorStoreTx>>
                transactorStore =
                InMemoryTransactorStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<TxStore, TxStoreTx>> txStore =
                InMemoryTxStore::in;

        private java.util.function.Function<MemoryDatabase, TransactionalPort<UnitStore, UnitStoreTx>> unitStore =
                InMemoryUnitStore::in;

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

        /** The store of {@link Case}; in memory unless set. */
        public Parts caseStore(TransactionalPort<CaseStore, CaseStoreTx> caseStore) {
            this.caseStore = memory -> caseStore;
            return this;
        }

        /** The store of {@link Eff}; in memory unless set. */
        public Parts effStore(TransactionalPort<EffStore, EffStoreTx> effStore) {
            this.effStore = memory -> effStore;
            return this;
        }

        /** The store of {@link Field}; in memory unless set. */
        public Parts fieldStore(TransactionalPort<FieldStore, FieldStoreTx> fieldStore) {
            this.fieldStore = memory -> fieldStore;
            return this;
        }

        /** The store of {@link Function}; in memory unless set. */
        public Parts functionStore(TransactionalPort<FunctionStore, FunctionStoreTx> functionStore) {
            this.functionStore = memory -> functionStore;
            return this;
        }

        /** The store of {@link odd.InTransaction}; in memory unless set. */
        public Parts inTransactionStore(
                TransactionalPort<InTransactionStore, InTransactionStoreTx> inTransactionStore) {
            this.inTransactionStore = memory -> inTransactionStore;
            return this;
        }

        /** The store of {@link Key}; in memory unless set. */
        public Parts keyStore(TransactionalPort<KeyStore, KeyStoreTx> keyStore) {
            this.keyStore = memory -> keyStore;
            return this;
        }

        /** The store of {@link List}; in memory unless set. */
        public Parts listStore(TransactionalPort<ListStore, ListStoreTx> listStore) {
            this.listStore = memory -> listStore;
            return this;
        }

        /** The store of {@link odd.Live}; in memory unless set. */
        public Parts liveStore(TransactionalPort<LiveStore, LiveStoreTx> liveStore) {
            this.liveStore = memory -> liveStore;
            return this;
        }

        /** The store of {@link Module}; in memory unless set. */
        public Parts moduleStore(TransactionalPort<ModuleStore, ModuleStoreTx> moduleStore) {
            this.moduleStore = memory -> moduleStore;
            return this;
        }

        /** The store of {@link Option}; in memory unless set. */
        public Parts optionStore(TransactionalPort<OptionStore, OptionStoreTx> optionStore) {
            this.optionStore = memory -> optionStore;
            return this;
        }

        /** The store of {@link odd.Parts}; in memory unless set. */
        public Parts partsStore(TransactionalPort<PartsStore, PartsStoreTx> partsStore) {
            this.partsStore = memory -> partsStore;
            return this;
        }

        /** The store of {@link Reads}; in memory unless set. */
        public Parts readsStore(TransactionalPort<ReadsStore, ReadsStoreTx> readsStore) {
            this.readsStore = memory -> readsStore;
            return this;
        }

        /** The store of {@link Record}; in memory unless set. */
        public Parts recordStore(TransactionalPort<RecordStore, RecordStoreTx> recordStore) {
            this.recordStore = memory -> recordStore;
            return this;
        }

        /** The store of {@link Runtime}; in memory unless set. */
        public Parts runtimeStore(TransactionalPort<RuntimeStore, RuntimeStoreTx> runtimeStore) {
            this.runtimeStore = memory -> runtimeStore;
            return this;
        }

        /** The store of {@link Seq}; in memory unless set. */
        public Parts seqStore(TransactionalPort<SeqStore, SeqStoreTx> seqStore) {
            this.seqStore = memory -> seqStore;
            return this;
        }

        /** The store of {@link StoreQuery}; in memory unless set. */
        public Parts storeQueryStore(TransactionalPort<StoreQueryStore, StoreQueryStoreTx> storeQueryStore) {
            this.storeQueryStore = memory -> storeQueryStore;
            return this;
        }

        /** The store of {@link Store}; in memory unless set. */
        public Parts storeStore(TransactionalPort<StoreStore, StoreStoreTx> storeStore) {
            this.storeStore = memory -> storeStore;
            return this;
        }

        /** The store of {@link Transactor}; in memory unless set. */
        public Parts transactorStore(TransactionalPort<TransactorStore, TransactorStoreTx> transactorStore) {
            this.transactorStore = memory -> transactorStore;
            return this;
        }

        /** The store of {@link Tx}; in memory unless set. */
        public Parts txStore(TransactionalPort<TxStore, TxStoreTx> txStore) {
            this.txStore = memory -> txStore;
            return this;
        }

        /** The store of {@link Unit}; in memory unless set. */
        public Parts unitStore(TransactionalPort<UnitStore, UnitStoreTx> unitStore) {
            this.unitStore = memory -> unitStore;
            return this;
        }

        private DefaultModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = new MemoryDatabase(observed);
            TransactionalPort<CaseStore, CaseStoreTx> casePort =
                    startup.port("caseStore", "CaseStore", () -> caseStore.apply(memory));
            TransactionalPort<EffStore, EffStoreTx> effPort =
                    startup.port("effStore", "EffStore", () -> effStore.apply(memory));
            TransactionalPort<FieldStore, FieldStoreTx> fieldPort =
                    startup.port("fieldStore", "FieldStore", () -> fieldStore.apply(memory));
            TransactionalPort<FunctionStore, FunctionStoreTx> functionPort =
                    startup.port("functionStore", "FunctionStore", () -> functionStore.apply(memory));
            TransactionalPort<InTransactionStore, InTransactionStoreTx> inTransactionPort =
                    startup.port("inTransactionStore", "InTransactionStore", () -> inTransactionStore.apply(memory));
            TransactionalPort<KeyStore, KeyStoreTx> keyPort =
                    startup.port("keyStore", "KeyStore", () -> keyStore.apply(memory));
            TransactionalPort<ListStore, ListStoreTx> listPort =
                    startup.port("listStore", "ListStore", () -> listStore.apply(memory));
            TransactionalPort<LiveStore, LiveStoreTx> livePort =
                    startup.port("liveStore", "LiveStore", () -> liveStore.apply(memory));
            TransactionalPort<ModuleStore, ModuleStoreTx> modulePort =
                    startup.port("moduleStore", "ModuleStore", () -> moduleStore.apply(memory));
            TransactionalPort<OptionStore, OptionStoreTx> optionPort =
                    startup.port("optionStore", "OptionStore", () -> optionStore.apply(memory));
            TransactionalPort<PartsStore, PartsStoreTx> partsPort =
                    startup.port("partsStore", "PartsStore", () -> partsStore.apply(memory));
            TransactionalPort<ReadsStore, ReadsStoreTx> readsPort =
                    startup.port("readsStore", "ReadsStore", () -> readsStore.apply(memory));
            TransactionalPort<RecordStore, RecordStoreTx> recordPort =
                    startup.port("recordStore", "RecordStore", () -> recordStore.apply(memory));
            TransactionalPort<RuntimeStore, RuntimeStoreTx> runtimePort =
                    startup.port("runtimeStore", "RuntimeStore", () -> runtimeStore.apply(memory));
            TransactionalPort<SeqStore, SeqStoreTx> seqPort =
                    startup.port("seqStore", "SeqStore", () -> seqStore.apply(memory));
            TransactionalPort<StoreQueryStore, StoreQueryStoreTx> storeQueryPort =
                    startup.port("storeQueryStore", "StoreQueryStore", () -> storeQueryStore.apply(memory));
            TransactionalPort<StoreStore, StoreStoreTx> storePort =
                    startup.port("storeStore", "StoreStore", () -> storeStore.apply(memory));
            TransactionalPort<TransactorStore, TransactorStoreTx> transactorPort =
                    startup.port("transactorStore", "TransactorStore", () -> transactorStore.apply(memory));
            TransactionalPort<TxStore, TxStoreTx> txPort =
                    startup.port("txStore", "TxStore", () -> txStore.apply(memory));
            TransactionalPort<UnitStore, UnitStoreTx> unitPort =
                    startup.port("unitStore", "UnitStore", () -> unitStore.apply(memory));
            dev.tenon.transaction.Transactor<DefaultTx> transactor = new dev.tenon.transaction.Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(
                            observed,
                            casePort.in(transaction),
                            effPort.in(transaction),
                            fieldPort.in(transaction),
                            functionPort.in(transaction),
                            inTransactionPort.in(transaction),
                            keyPort.in(transaction),
                            listPort.in(transaction),
                            livePort.in(transaction),
                            modulePort.in(transaction),
                            optionPort.in(transaction),
                            partsPort.in(transaction),
                            readsPort.in(transaction),
                            recordPort.in(transaction),
                            runtimePort.in(transaction),
                            seqPort.in(transaction),
                            storeQueryPort.in(transaction),
                            storePort.in(transaction),
                            transactorPort.in(transaction),
                            txPort.in(transaction),
                            unitPort.in(transaction)));
            return new DefaultModule(
                    new Live(
                            observed,
                            casePort.reads(),
                            effPort.reads(),
                            fieldPort.reads(),
                            functionPort.reads(),
                            inTransactionPort.reads(),
                            keyPort.reads(),
                            listPort.reads(),
                            livePort.reads(),
                            modulePort.reads(),
                            optionPort.reads(),
                            partsPort.reads(),
                            readsPort.reads(),
                            recordPort.reads(),
                            runtimePort.reads(),
                            seqPort.reads(),
                            storeQueryPort.reads(),
                            storePort.reads(),
                            transactorPort.reads(),
                            txPort.reads(),
                            unitPort.reads(),
                            transactor),
                    startup.health());
        }
    }

    private record Live(
            Platform platform,
            CaseStore defaultCases,
            EffStore defaultEffRows,
            FieldStore defaultFieldRows,
            FunctionStore defaultFunctionRows,
            InTransactionStore defaultInTransactionRows,
            KeyStore defaultKeyRows,
            ListStore defaultListRows,
            LiveStore defaultLiveRows,
            ModuleStore defaultModuleRows,
            OptionStore defaultOptions,
            PartsStore defaultPartsRows,
            ReadsStore defaultReadsRows,
            RecordStore defaultRecordRows,
            RuntimeStore defaultRuntimeRows,
            SeqStore defaultSeqRows,
            StoreQueryStore defaultStoreQueryRows,
            StoreStore defaultStoreRows,
            TransactorStore defaultTransactorRows,
            TxStore defaultTxRows,
            UnitStore defaultUnitRows,
            dev.tenon.transaction.Transactor<DefaultTx> defaultTransactor)
            implements DefaultRuntime {}

    private record InTransaction(
            Platform platform,
            CaseStoreTx defaultCases,
            EffStoreTx defaultEffRows,
            FieldStoreTx defaultFieldRows,
            FunctionStoreTx defaultFunctionRows,
            InTransactionStoreTx defaultInTransactionRows,
            KeyStoreTx defaultKeyRows,
            ListStoreTx defaultListRows,
            LiveStoreTx defaultLiveRows,
            ModuleStoreTx defaultModuleRows,
            OptionStoreTx defaultOptions,
            PartsStoreTx defaultPartsRows,
            ReadsStoreTx defaultReadsRows,
            RecordStoreTx defaultRecordRows,
            RuntimeStoreTx defaultRuntimeRows,
            SeqStoreTx defaultSeqRows,
            StoreQueryStoreTx defaultStoreQueryRows,
            StoreStoreTx defaultStoreRows,
            TransactorStoreTx defaultTransactorRows,
            TxStoreTx defaultTxRows,
            UnitStoreTx defaultUnitRows)
            implements DefaultTx {}
}
