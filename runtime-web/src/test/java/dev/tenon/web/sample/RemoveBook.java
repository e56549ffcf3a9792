package dev.tenon.web.sample;

public record RemoveBook(BookId bookId) {}
