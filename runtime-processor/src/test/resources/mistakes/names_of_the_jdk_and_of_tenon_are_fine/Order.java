package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Order(@Key String number, Page page, Field field, Status status) implements OrderWith {

    record Page(int number) {}

    record Field(String name) {}

    enum Status {
        OPEN
    }
}
