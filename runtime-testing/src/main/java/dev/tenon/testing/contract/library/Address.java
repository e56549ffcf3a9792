package dev.tenon.testing.contract.library;

import io.vavr.control.Option;

/** A value within a value. */
public record Address(String street, Option<String> zip, int number) {}
