package dev.tenon.web.sample;

import io.vavr.control.Option;

public record RenameBook(BookId bookId, String title, Option<Long> version) {}
