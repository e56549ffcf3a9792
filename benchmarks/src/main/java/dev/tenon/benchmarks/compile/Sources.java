package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;

/** What a user of a processor writes. The classes are alike: ten components, those of a book of the sample. */
interface Sources {

    /** The package of all. */
    String PACKAGE = "measured";

    /** A file of Java: its path below the root of the sources, and its text. */
    record Source(String path, String text) {}

    /** What is written for one piece. */
    List<Source> piece(int number);

    /** The same piece without the processor's annotations and without what it generates, so that it compiles alone. */
    List<Source> bare(int number);

    /** What is written by hand for one piece where there is no processor; empty where that was not tried. */
    default List<Source> byHand(int number) {
        return List.empty();
    }

    /** A source with its package. */
    static Source source(String name, String text) {
        return source("", name, text);
    }

    /** A source in a package below that of all. */
    static Source source(String below, String name, String text) {
        String home = below.isEmpty() ? PACKAGE : PACKAGE + "." + below;
        return new Source(home.replace('.', '/') + "/" + name + ".java", "package " + home + ";\n\n" + text);
    }
}
