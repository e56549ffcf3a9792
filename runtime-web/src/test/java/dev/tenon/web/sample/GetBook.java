package dev.tenon.web.sample;

public record GetBook(BookId bookId) {}
