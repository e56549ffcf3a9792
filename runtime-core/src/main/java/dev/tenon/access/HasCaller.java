package dev.tenon.access;

/**
 * An environment that knows who calls: a run in it begins on their behalf. An environment without it begins for
 * {@linkplain Caller#anonymous() nobody}. What handles requests does not need it: it says who called for each of them.
 */
public interface HasCaller {

    /** Who calls. */
    Caller caller();
}
