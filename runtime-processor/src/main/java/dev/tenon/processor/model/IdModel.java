package dev.tenon.processor.model;

import com.palantir.javapoet.ClassName;

/** A {@code @TypedId} declaration. */
public record IdModel(String packageName, String name, String prefix, Backing backing, String owner, Place place)
        implements Comparable<IdModel> {

    /** The generated record. */
    public ClassName type() {
        return ClassName.get(packageName, name);
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
