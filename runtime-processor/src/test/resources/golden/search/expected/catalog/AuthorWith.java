package catalog;

import dev.tenon.Generated;
import io.vavr.control.Option;

/**
 * Copies of {@link Author} with one component changed. The record has them when it says
 * {@code implements AuthorWith}.
 */
@Generated
public interface AuthorWith {
    /** {@link Author#id}. */
    AuthorId id();

    /** {@link Author#name}. */
    String name();

    /** {@link Author#born}. */
    int born();

    /** {@link Author#addedBy}. */
    Option<String> addedBy();

    /** {@link Author#version}. */
    long version();

    /** The same with another {@link Author#id}. */
    default Author withId(AuthorId id) {
        return new Author(
                id, name(), born(), addedBy(), version());
    }

    /** The same with another {@link Author#name}. */
    default Author withName(String name) {
        return new Author(
                id(), name, born(), addedBy(), version());
    }

    /** The same with another {@link Author#born}. */
    default Author withBorn(int born) {
        return new Author(
                id(), name(), born, addedBy(), version());
    }

    /** The same with another {@link Author#addedBy}. */
    default Author withAddedBy(Option<String> addedBy) {
        return new Author(
                id(), name(), born(), addedBy, version());
    }

    /** The same with another {@link Author#version}. */
    default Author withVersion(long version) {
        return new Author(
                id(), name(), born(), addedBy(), version);
    }
}
