package odd;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Default}. */
@Generated
public interface HasDefaultStore {
    /** The store of {@link Case}. */
    CaseStore default_Cases();

    /** The store of {@link Eff}. */
    EffStore default_EffRows();

    /** The store of {@link Field}. */
    FieldStore default_FieldRows();

    /** The store of {@link Function}. */
    FunctionStore default_FunctionRows();

    /** The store of {@link InTransaction}. */
    InTransactionStore default_InTransactionRows();

    /** The store of {@link Key}. */
    KeyStore default_KeyRows();

    /** The store of {@link List}. */
    ListStore default_ListRows();

    /** The store of {@link Live}. */
    LiveStore default_LiveRows();

    /** The store of {@link Module}. */
    ModuleStore default_ModuleRows();

    /** The store of {@link Option}. */
    OptionStore default_Options();

    /** The store of {@link Parts}. */
    PartsStore default_PartsRows();

    /** The store of {@link Reads}. */
    ReadsStore default_ReadsRows();

    /** The store of {@link Record}. */
    RecordStore default_RecordRows();

    /** The store of {@link Runtime}. */
    RuntimeStore default_RuntimeRows();

    /** The store of {@link Seq}. */
    SeqStore default_SeqRows();

    /** The store of {@link StoreQuery}. */
    StoreQueryStore default_StoreQueryRows();

    /** The store of {@link Store}. */
    StoreStore default_StoreRows();

    /** The store of {@link Transactor}. */
    TransactorStore default_TransactorRows();

    /** The store of {@link Tx}. */
    TxStore default_TxRows();

    /** The store of {@link Unit}. */
    UnitStore default_UnitRows();
}
