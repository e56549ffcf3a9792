package odd;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Default}: only a transaction has it. */
@Generated
public interface HasDefaultStoreTx extends HasDefaultStore {
    @Override
    CaseStoreTx defaultCases();

    @Override
    EffStoreTx defaultEffRows();

    @Override
    FieldStoreTx defaultFieldRows();

    @Override
    FunctionStoreTx defaultFunctionRows();

    @Override
    InTransactionStoreTx defaultInTransactionRows();

    @Override
    KeyStoreTx defaultKeyRows();

    @Override
    ListStoreTx defaultListRows();

    @Override
    LiveStoreTx defaultLiveRows();

    @Override
    ModuleStoreTx defaultModuleRows();

    @Override
    OptionStoreTx defaultOptions();

    @Override
    PartsStoreTx defaultPartsRows();

    @Override
    ReadsStoreTx defaultReadsRows();

    @Override
    RecordStoreTx defaultRecordRows();

    @Override
    RuntimeStoreTx defaultRuntimeRows();

    @Override
    SeqStoreTx defaultSeqRows();

    @Override
    StoreQueryStoreTx defaultStoreQueryRows();

    @Override
    StoreStoreTx defaultStoreRows();

    @Override
    TransactorStoreTx defaultTransactorRows();

    @Override
    TxStoreTx defaultTxRows();

    @Override
    UnitStoreTx defaultUnitRows();
}
