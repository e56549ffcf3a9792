package dev.tenon.testing.contract;

/**
 * What every store promises, one operation at a time: reading, writing, queries, pages, values, keys, references, what is
 * filled, soft deletion, tenants and rules. An adapter's test extends it:
 *
 * <pre>{@code
 * class InMemoryStoreTest extends StoreContract {
 *
 *     @Override
 *     protected Library newLibrary(Platform platform) {
 *         return Library.inMemory(platform);
 *     }
 * }
 * }</pre>
 *
 * JUnit Jupiter makes one instance a law; not for use by several threads.
 */
public abstract class StoreContract extends LibraryContract
        implements ReadLaws,
                WriteLaws,
                BatchLaws,
                BulkLaws,
                UniqueLaws,
                FilterLaws,
                OrderLaws,
                PageLaws,
                ValueLaws,
                CompositeKeyLaws,
                ReferenceLaws,
                StampLaws,
                SoftDeleteLaws,
                TenantLaws,
                RuleLaws {

    /** For JUnit. */
    protected StoreContract() {}
}
