package odd;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
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

        private java.util.function.Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

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
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            dev.tenon.transaction.Transactor<DefaultTx> transactor = new dev.tenon.transaction.Transactor<>(
                    startup.transactions(memory),
                    observed,
                    transaction -> new InTransaction(observed, stores, transaction));
            return new DefaultModule(new Live(observed, stores, transactor), startup.health());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<CaseStore, CaseStoreTx> casePort;

        private final TransactionalPort<EffStore, EffStoreTx> effPort;

        private final TransactionalPort<FieldStore, FieldStoreTx> fieldPort;

        private final TransactionalPort<FunctionStore, FunctionStoreTx> functionPort;

        private final TransactionalPort<InTransactionStore, InTransactionStoreTx> inTransactionPort;

        private final TransactionalPort<KeyStore, KeyStoreTx> keyPort;

        private final TransactionalPort<ListStore, ListStoreTx> listPort;

        private final TransactionalPort<LiveStore, LiveStoreTx> livePort;

        private final TransactionalPort<ModuleStore, ModuleStoreTx> modulePort;

        private final TransactionalPort<OptionStore, OptionStoreTx> optionPort;

        private final TransactionalPort<PartsStore, PartsStoreTx> partsPort;

        private final TransactionalPort<ReadsStore, ReadsStoreTx> readsPort;

        private final TransactionalPort<RecordStore, RecordStoreTx> recordPort;

        private final TransactionalPort<RuntimeStore, RuntimeStoreTx> runtimePort;

        private final TransactionalPort<SeqStore, SeqStoreTx> seqPort;

        private final TransactionalPort<StoreQueryStore, StoreQueryStoreTx> storeQueryPort;

        private final TransactionalPort<StoreStore, StoreStoreTx> storePort;

        private final TransactionalPort<TransactorStore, TransactorStoreTx> transactorPort;

        private final TransactionalPort<TxStore, TxStoreTx> txPort;

        private final TransactionalPort<UnitStore, UnitStoreTx> unitPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.casePort = parts.startup.port("caseStore", "CaseStore", () -> parts.caseStore.apply(memory));
            this.effPort = parts.startup.port("effStore", "EffStore", () -> parts.effStore.apply(memory));
            this.fieldPort = parts.startup.port("fieldStore", "FieldStore", () -> parts.fieldStore.apply(memory));
            this.functionPort =
                    parts.startup.port("functionStore", "FunctionStore", () -> parts.functionStore.apply(memory));
            this.inTransactionPort = parts.startup.port(
                    "inTransactionStore", "InTransactionStore", () -> parts.inTransactionStore.apply(memory));
            this.keyPort = parts.startup.port("keyStore", "KeyStore", () -> parts.keyStore.apply(memory));
            this.listPort = parts.startup.port("listStore", "ListStore", () -> parts.listStore.apply(memory));
            this.livePort = parts.startup.port("liveStore", "LiveStore", () -> parts.liveStore.apply(memory));
            this.modulePort = parts.startup.port("moduleStore", "ModuleStore", () -> parts.moduleStore.apply(memory));
            this.optionPort = parts.startup.port("optionStore", "OptionStore", () -> parts.optionStore.apply(memory));
            this.partsPort = parts.startup.port("partsStore", "PartsStore", () -> parts.partsStore.apply(memory));
            this.readsPort = parts.startup.port("readsStore", "ReadsStore", () -> parts.readsStore.apply(memory));
            this.recordPort = parts.startup.port("recordStore", "RecordStore", () -> parts.recordStore.apply(memory));
            this.runtimePort =
                    parts.startup.port("runtimeStore", "RuntimeStore", () -> parts.runtimeStore.apply(memory));
            this.seqPort = parts.startup.port("seqStore", "SeqStore", () -> parts.seqStore.apply(memory));
            this.storeQueryPort =
                    parts.startup.port("storeQueryStore", "StoreQueryStore", () -> parts.storeQueryStore.apply(memory));
            this.storePort = parts.startup.port("storeStore", "StoreStore", () -> parts.storeStore.apply(memory));
            this.transactorPort =
                    parts.startup.port("transactorStore", "TransactorStore", () -> parts.transactorStore.apply(memory));
            this.txPort = parts.startup.port("txStore", "TxStore", () -> parts.txStore.apply(memory));
            this.unitPort = parts.startup.port("unitStore", "UnitStore", () -> parts.unitStore.apply(memory));
        }
    }

    private record Live(Platform platform, Stores stores, dev.tenon.transaction.Transactor<DefaultTx> defaultTransactor)
            implements DefaultRuntime {
        @Override
        public CaseStore defaultCases() {
            return stores.casePort.reads();
        }

        @Override
        public EffStore defaultEffRows() {
            return stores.effPort.reads();
        }

        @Override
        public FieldStore defaultFieldRows() {
            return stores.fieldPort.reads();
        }

        @Override
        public FunctionStore defaultFunctionRows() {
            return stores.functionPort.reads();
        }

        @Override
        public InTransactionStore defaultInTransactionRows() {
            return stores.inTransactionPort.reads();
        }

        @Override
        public KeyStore defaultKeyRows() {
            return stores.keyPort.reads();
        }

        @Override
        public ListStore defaultListRows() {
            return stores.listPort.reads();
        }

        @Override
        public LiveStore defaultLiveRows() {
            return stores.livePort.reads();
        }

        @Override
        public ModuleStore defaultModuleRows() {
            return stores.modulePort.reads();
        }

        @Override
        public OptionStore defaultOptions() {
            return stores.optionPort.reads();
        }

        @Override
        public PartsStore defaultPartsRows() {
            return stores.partsPort.reads();
        }

        @Override
        public ReadsStore defaultReadsRows() {
            return stores.readsPort.reads();
        }

        @Override
        public RecordStore defaultRecordRows() {
            return stores.recordPort.reads();
        }

        @Override
        public RuntimeStore defaultRuntimeRows() {
            return stores.runtimePort.reads();
        }

        @Override
        public SeqStore defaultSeqRows() {
            return stores.seqPort.reads();
        }

        @Override
        public StoreQueryStore defaultStoreQueryRows() {
            return stores.storeQueryPort.reads();
        }

        @Override
        public StoreStore defaultStoreRows() {
            return stores.storePort.reads();
        }

        @Override
        public TransactorStore defaultTransactorRows() {
            return stores.transactorPort.reads();
        }

        @Override
        public TxStore defaultTxRows() {
            return stores.txPort.reads();
        }

        @Override
        public UnitStore defaultUnitRows() {
            return stores.unitPort.reads();
        }
    }

    private record InTransaction(Platform platform, Stores stores, Transaction transaction) implements DefaultTx {
        @Override
        public CaseStoreTx defaultCases() {
            return stores.casePort.in(transaction);
        }

        @Override
        public EffStoreTx defaultEffRows() {
            return stores.effPort.in(transaction);
        }

        @Override
        public FieldStoreTx defaultFieldRows() {
            return stores.fieldPort.in(transaction);
        }

        @Override
        public FunctionStoreTx defaultFunctionRows() {
            return stores.functionPort.in(transaction);
        }

        @Override
        public InTransactionStoreTx defaultInTransactionRows() {
            return stores.inTransactionPort.in(transaction);
        }

        @Override
        public KeyStoreTx defaultKeyRows() {
            return stores.keyPort.in(transaction);
        }

        @Override
        public ListStoreTx defaultListRows() {
            return stores.listPort.in(transaction);
        }

        @Override
        public LiveStoreTx defaultLiveRows() {
            return stores.livePort.in(transaction);
        }

        @Override
        public ModuleStoreTx defaultModuleRows() {
            return stores.modulePort.in(transaction);
        }

        @Override
        public OptionStoreTx defaultOptions() {
            return stores.optionPort.in(transaction);
        }

        @Override
        public PartsStoreTx defaultPartsRows() {
            return stores.partsPort.in(transaction);
        }

        @Override
        public ReadsStoreTx defaultReadsRows() {
            return stores.readsPort.in(transaction);
        }

        @Override
        public RecordStoreTx defaultRecordRows() {
            return stores.recordPort.in(transaction);
        }

        @Override
        public RuntimeStoreTx defaultRuntimeRows() {
            return stores.runtimePort.in(transaction);
        }

        @Override
        public SeqStoreTx defaultSeqRows() {
            return stores.seqPort.in(transaction);
        }

        @Override
        public StoreQueryStoreTx defaultStoreQueryRows() {
            return stores.storeQueryPort.in(transaction);
        }

        @Override
        public StoreStoreTx defaultStoreRows() {
            return stores.storePort.in(transaction);
        }

        @Override
        public TransactorStoreTx defaultTransactorRows() {
            return stores.transactorPort.in(transaction);
        }

        @Override
        public TxStoreTx defaultTxRows() {
            return stores.txPort.in(transaction);
        }

        @Override
        public UnitStoreTx defaultUnitRows() {
            return stores.unitPort.in(transaction);
        }
    }
}
