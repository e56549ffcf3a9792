package shop;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Shop.class)
interface TestShop {}
