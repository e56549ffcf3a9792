package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@code @TypedId} declaration, with the defaults of the packages above where it says nothing itself.
 *
 * @param pattern what the whole of a text has to match, or empty
 * @param maxLength of a text
 * @param jackson whether generated code can use Jackson's annotations
 * @param owner the type that declares it, or empty when a package does
 * @param defaulting the packages whose defaults it has
 */
public record IdModel(
        String packageName,
        String name,
        Prefix prefix,
        Backing backing,
        String pattern,
        Optional<Integer> maxLength,
        boolean jackson,
        String owner,
        List<String> defaulting,
        Place place)
        implements Comparable<IdModel> {

    public IdModel {
        defaulting = List.copyOf(defaulting);
    }

    /** The generated record. */
    public ClassName type() {
        return ClassName.get(packageName, name);
    }

    /** The type that declares it, when it is not a package. */
    public ClassName ownerType() {
        String[] names = owner.substring(packageName.isEmpty() ? 0 : packageName.length() + 1)
                .split("\\.");
        return ClassName.get(packageName, names[0], Arrays.copyOfRange(names, 1, names.length));
    }

    /** The types and packages it comes from. */
    public List<String> origins() {
        return Stream.concat(Stream.of(owner.isEmpty() ? packageName : owner), defaulting.stream())
                .distinct()
                .toList();
    }

    @Override
    public int compareTo(IdModel other) {
        return (packageName + "." + name).compareTo(other.packageName + "." + other.name);
    }

    /**
     * What the text of an id over a UUID starts with.
     *
     * @param text empty for none
     * @param fromName whether it was made of the id's name
     */
    public record Prefix(String text, boolean fromName) {

        /** The prefix that the declaration has. */
        public static Prefix of(String text) {
            return new Prefix(text, false);
        }

        /** {@code BookId -> book}, {@code OrderLineId -> order_line}. */
        public static Prefix ofName(String name) {
            return new Prefix(
                    Names.snakeCase(
                            name.length() > 2 && name.endsWith("Id") ? name.substring(0, name.length() - 2) : name),
                    true);
        }
    }

    /** What an id is made of. */
    public enum Backing {
        UUID("uuid"),
        LONG("number"),
        INT("smallNumber"),
        STRING("text");

        private final String format;

        Backing(String format) {
            this.format = format;
        }

        /** The factory of {@code IdFormat}. */
        public String format() {
            return format;
        }
    }
}
