package odd;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Default}: only a transaction has it. */
@Generated
public interface HasDefaultStoreTx extends HasDefaultStore {
    @Override
    CaseStoreTx default_Cases();

    @Override
    EffStoreTx default_EffRows();

    @Override
    FieldStoreTx default_FieldRows();

    @Override
    FunctionStoreTx default_FunctionRows();

    @Override
    InTransactionStoreTx default_InTransactionRows();

    @Override
    KeyStoreTx default_KeyRows();

    @Override
    ListStoreTx default_ListRows();

    @Override
    LiveStoreTx default_LiveRows();

    @Override
    ModuleStoreTx default_ModuleRows();

    @Override
    OptionStoreTx default_Options();

    @Override
    PartsStoreTx default_PartsRows();

    @Override
    ReadsStoreTx default_ReadsRows();

    @Override
    RecordStoreTx default_RecordRows();

    @Override
    RuntimeStoreTx default_RuntimeRows();

    @Override
    SeqStoreTx default_SeqRows();

    @Override
    StoreQueryStoreTx default_StoreQueryRows();

    @Override
    StoreStoreTx default_StoreRows();

    @Override
    TransactorStoreTx default_TransactorRows();

    @Override
    TxStoreTx default_TxRows();

    @Override
    UnitStoreTx default_UnitRows();
}
