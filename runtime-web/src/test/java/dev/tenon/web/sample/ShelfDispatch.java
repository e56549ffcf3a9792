package dev.tenon.web.sample;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

public final class ShelfDispatch {

    private ShelfDispatch() {}

    public static <R extends HasShelf> Eff<R, BookId> dispatch(AddBook command) {
        return Eff.effect("Shelf.add", env -> env.shelf().add(command));
    }

    public static <R extends HasShelf> Eff<R, Book> dispatch(RenameBook command) {
        return Eff.effect("Shelf.rename", env -> env.shelf().rename(command));
    }

    public static <R extends HasShelf> Eff<R, Unit> dispatch(RemoveBook command) {
        return Eff.effect("Shelf.remove", env -> {
            env.shelf().remove(command.bookId());
            return Unit.UNIT;
        });
    }

    public static <R extends HasShelf> Eff<R, Book> dispatch(GetBook query) {
        return Eff.effect("Shelf.require", env -> env.shelf().require(query.bookId()));
    }

    public static <R extends HasShelf> Eff<R, Option<Book>> dispatch(FindBook query) {
        return Eff.effect("Shelf.find", env -> env.shelf().find(query.title()));
    }

    public static <R extends HasShelf> Eff<R, Seq<Book>> dispatch(ListBooks query) {
        return Eff.effect("Shelf.list", env -> env.shelf().list(query));
    }
}
