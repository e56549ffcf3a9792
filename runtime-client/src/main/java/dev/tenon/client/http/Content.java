package dev.tenon.client.http;

/** The body of a request. */
@SuppressWarnings("ArrayRecordComponent") // Stays in this package.
record Content(String mediaType, byte[] bytes) {}
