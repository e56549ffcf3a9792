package lending;

/** Has no order, and is not public. */
sealed interface Notice {

    record Posted(String text, PatronId patron) implements Notice {}
}
