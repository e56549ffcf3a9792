package dev.tenon.web.sample;

import dev.tenon.effect.Failure;

public record TooManyCopies(int copies) implements Failure.DomainFailure {
    @Override
    public String message() {
        return "the shelf has no room for " + copies + " copies";
    }
}
