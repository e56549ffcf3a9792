package bugs.chargedtwice;

/** Somebody has ordered something. */
sealed interface OrderPlaced {

    /** To be paid once. */
    record Placed(OrderId order, int price) implements OrderPlaced {}
}
