package dev.tenon.benchmarks.rest;

/** A server that listens on a port of this machine. */
interface Served extends AutoCloseable {

    int port();

    @Override
    void close();
}
