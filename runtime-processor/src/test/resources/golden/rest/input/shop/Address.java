package shop;

import dev.tenon.Default;
import io.vavr.control.Option;

/** A record with a default. */
public record Address(String street, Option<String> floor, @Default("NL") String country) {}
