package post;

import dev.tenon.capability.CircuitBreaker;

/** Safe to ask twice. */
public interface Stamps {

    @CircuitBreaker
    int price(int weight);
}
