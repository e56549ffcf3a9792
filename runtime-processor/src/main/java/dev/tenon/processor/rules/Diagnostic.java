package dev.tenon.processor.rules;

import dev.tenon.processor.model.Place;

/** One finding. */
public record Diagnostic(Problem problem, Place place, String message) implements Comparable<Diagnostic> {

    /** {@code arguments} fill the {@code %s} of the problem's text. */
    static Diagnostic of(Problem problem, Place place, Object... arguments) {
        return new Diagnostic(problem, place, String.format(problem.text(), arguments));
    }

    /** The whole text: id, what is wrong, why, how to mend it. */
    public String text() {
        return "[" + problem.id() + "] " + message;
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : text().compareTo(other.text());
    }
}
