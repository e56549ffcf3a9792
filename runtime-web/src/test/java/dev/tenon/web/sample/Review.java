package dev.tenon.web.sample;

import io.vavr.control.Option;
import java.time.LocalDate;

public record Review(String reviewer, int stars, Option<LocalDate> on) {

    public Review {
        if (stars < 0 || stars > 5) {
            throw new IllegalArgumentException("must have 0 to 5 stars, has " + stars);
        }
    }
}
