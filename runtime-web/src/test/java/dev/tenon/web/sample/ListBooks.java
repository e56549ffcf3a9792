package dev.tenon.web.sample;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

public record ListBooks(Seq<String> subject, Option<Binding> binding, boolean reviewedOnly, int limit) {}
