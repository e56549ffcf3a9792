package shop;

import dev.tenon.testing.TestRuntime;

/** The shop in tests. */
@TestRuntime(Shop.class)
interface TestShop {}
