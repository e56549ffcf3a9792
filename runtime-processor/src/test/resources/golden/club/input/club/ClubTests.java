package club;

import dev.tenon.testing.TestRuntime;

/** A test runtime over all of them. */
@TestRuntime(Club.class)
public interface ClubTests {}
