package dev.tenon.web.sample;

public enum Binding {
    HARDCOVER,
    PAPERBACK
}
