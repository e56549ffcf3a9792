package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;

/**
 * Where in the user's source something stands. Made of names, because elements do not outlive a round.
 *
 * @param type the qualified name of a type or package
 * @param member a component or a method ({@code handle(library.AddBook)}) of the type, or empty
 * @param annotation the qualified name of an annotation there, or empty
 * @param index which one of a repeated annotation, from 0
 * @param attribute the annotation's attribute at fault, or one of its values such as {@code value[1]}, or empty
 */
public record Place(String type, String member, String annotation, int index, String attribute)
        implements Comparable<Place> {

    /** The type or package itself. */
    public static Place of(String type) {
        return new Place(type, "", "", 0, "");
    }

    /** A member of the type. */
    public Place member(String name) {
        return new Place(type, name, "", 0, "");
    }

    /** An annotation here. */
    public Place annotation(ClassName name) {
        return new Place(type, member, name.canonicalName(), 0, "");
    }

    /** The n-th of a repeated annotation here. */
    public Place annotation(ClassName name, int n) {
        return new Place(type, member, name.canonicalName(), n, "");
    }

    /** An attribute of the annotation. */
    public Place attribute(String name) {
        return new Place(type, member, annotation, index, name);
    }

    /** The n-th of the values of an attribute of the annotation. */
    public Place item(String name, int n) {
        return attribute(name + "[" + n + "]");
    }

    @Override
    public int compareTo(Place other) {
        return toString().compareTo(other.toString());
    }
}
