package dev.tenon.testing.contract.library;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An author: what books refer to, and an entity with rules. */
@StoredEntity(plural = "Authors")
public record Author(
        AuthorId id,
        @NotBlank @Size(max = 40) String name,
        @Min(0) @Max(3000) Option<Integer> born,
        @Version long version) {

    /** A new author. */
    public static Author of(long id, String name) {
        return new Author(new AuthorId(id), name, Option.none(), 0);
    }

    /** The same with another name. */
    public Author withName(String name) {
        return new Author(id, name, born, version);
    }

    /** The same with another year of birth. */
    public Author withBorn(int born) {
        return new Author(id, name, Option.some(born), version);
    }

    /** The same with another version. */
    public Author withVersion(long version) {
        return new Author(id, name, born, version);
    }
}
