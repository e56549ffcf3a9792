package dev.tenon.stream;

/** Counts the elements of one run. */
final class Count {

    private long count;

    long next() {
        return ++count;
    }

    long value() {
        return count;
    }
}
