package dev.tenon.platform;

/**
 * The capability to fork, to sleep and to race. A transaction does not have it: what runs in one may be run again, so
 * nothing in it may go on outside.
 */
public interface HasFibers extends HasPlatform {}
