package dev.tenon.web.sample;

public record FindBook(String title) {}
