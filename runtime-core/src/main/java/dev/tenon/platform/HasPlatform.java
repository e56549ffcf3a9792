package dev.tenon.platform;

/** The capability to ask for time, identities and randomness. Every environment has it. */
public interface HasPlatform {

    /** The platform of this environment. */
    Platform platform();
}
