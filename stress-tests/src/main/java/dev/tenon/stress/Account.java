package dev.tenon.stress;

import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;

/** What {@link OneSnapshot} keeps. */
record Account(int number, int balance) {

    private static final OrderedField<Account, Integer> NUMBER =
            OrderedField.of("number", FieldType.INT, Account::number);
    private static final OrderedField<Account, Integer> BALANCE =
            OrderedField.of("balance", FieldType.INT, Account::balance);

    private static final EntityType<Integer, Account> ENTITY = EntityType.of(
                    "Account",
                    KeyType.of(NUMBER),
                    (Account account, Changes<Account> changes) ->
                            new Account(changes.or(NUMBER, account.number()), changes.or(BALANCE, account.balance())))
            .fields(NUMBER, BALANCE)
            .build();

    /** The accounts of a database. */
    static final class Accounts extends MemoryStore<Integer, Account> {

        Accounts(MemorySession session) {
            super(ENTITY, session);
        }

        int balanceOf(int number) {
            return require(number).balance();
        }

        void set(int balance) {
            update(new Account(1, balance));
            update(new Account(2, balance));
        }
    }
}
