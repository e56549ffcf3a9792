package dev.tenon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;

/** A {@code @TypedId} declaration. */
public record IdModel(String packageName, String name, String prefix, Backing backing, String owner, Place place)
        implements Comparable<IdModel> {

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

    @Override
    public int compareTo(IdModel other) {
        return (packageName + "." + name).compareTo(other.packageName + "." + other.name);
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
