package dev.tenon.benchmarks.turns;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;

/** What the entrants of a contest share, such as a server. */
public interface Arena extends AutoCloseable {

    /** Where an entrant finds it: a text without blanks. */
    String place(Entrant entrant) throws Exception;

    /** What it is, as items of a list in Markdown. */
    Seq<String> facts() throws Exception;

    @Override
    void close() throws IOException;

    /** Nothing. */
    static Arena none() {
        return new Arena() {
            @Override
            public String place(Entrant entrant) {
                return "-";
            }

            @Override
            public Seq<String> facts() {
                return List.empty();
            }

            @Override
            public void close() {}
        };
    }
}
