package odd;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Default}. */
@Generated
public interface HasDefaultStore {
    /** The store of {@link Case}. */
    CaseStore defaultCases();

    /** The store of {@link Eff}. */
    EffStore defaultEffRows();

    /** The store of {@link Field}. */
    FieldStore defaultFieldRows();

    /** The store of {@link Function}. */
    FunctionStore defaultFunctionRows();

    /** The store of {@link InTransaction}. */
    InTransactionStore defaultInTransactionRows();

    /** The store of {@link Key}. */
    KeyStore defaultKeyRows();

    /** The store of {@link List}. */
    ListStore defaultListRows();

    /** The store of {@link Live}. */
    LiveStore defaultLiveRows();

    /** The store of {@link Module}. */
    ModuleStore defaultModuleRows();

    /** The store of {@link Option}. */
    OptionStore defaultOptions();

    /** The store of {@link Parts}. */
    PartsStore defaultPartsRows();

    /** The store of {@link Reads}. */
    ReadsStore defaultReadsRows();

    /** The store of {@link Record}. */
    RecordStore defaultRecordRows();

    /** The store of {@link Runtime}. */
    RuntimeStore defaultRuntimeRows();

    /** The store of {@link Seq}. */
    SeqStore defaultSeqRows();

    /** The store of {@link StoreQuery}. */
    StoreQueryStore defaultStoreQueryRows();

    /** The store of {@link Store}. */
    StoreStore defaultStoreRows();

    /** The store of {@link Transactor}. */
    TransactorStore defaultTransactorRows();

    /** The store of {@link Tx}. */
    TxStore defaultTxRows();

    /** The store of {@link Unit}. */
    UnitStore defaultUnitRows();
}
