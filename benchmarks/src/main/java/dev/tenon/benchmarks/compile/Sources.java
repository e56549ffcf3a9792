package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** What a user of a processor writes. The classes are alike: ten components, those of a book of the sample. */
interface Sources {

    /** The package of all. */
    String PACKAGE = "measured";

    /** A file of Java: its simple name without the ending, and its text. */
    record Source(String name, String text) {}

    /** What is written for one piece. */
    List<Source> piece(int number);

    /** What is written once for all pieces. */
    default List<Source> once() {
        return List.empty();
    }

    /** The same piece without the processor's annotations and without what it generates, so that it compiles alone. */
    List<Source> bare(int number);

    /** What is written by hand for one piece where there is no processor; empty where that was not tried. */
    default List<Source> byHand(int number) {
        return List.empty();
    }

    /** A source with its package. */
    static Source source(String name, String text) {
        return new Source(name, "package " + PACKAGE + ";\n\n" + text);
    }
}
