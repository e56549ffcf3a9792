package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@StoredEntity(plural = "Categories")
record Category(@Key String name, Option<Category> parent, Seq<Category> children, Note note) implements CategoryWith {

    record Note(String text, Option<Note> answer, Option<Category> about) {}
}
