package library.lending;

import dev.tenon.testing.TestRuntime;

/** Asks for {@code TestLendingRuntime}. */
@TestRuntime(Lending.class)
public interface TestLending {}
