package desk;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Desk.class)
interface TestDesk {}
