package dev.tenon.web.sample;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;

public record AddBook(
        String title,
        Set<String> subjects,
        Option<Integer> publishedYear,
        Binding binding,
        int totalCopies,
        BigDecimal price,
        Duration loanTime,
        Seq<Review> reviews) {}
