package dev.tenon.testing;

import io.vavr.collection.Seq;

/**
 * Something that was asked of a spy.
 *
 * @param operation the method, such as {@code findById}
 * @param arguments what it was given
 */
public record Call(String operation, Seq<Object> arguments) {

    @Override
    public String toString() {
        return operation + arguments.mkString("(", ", ", ")");
    }
}
