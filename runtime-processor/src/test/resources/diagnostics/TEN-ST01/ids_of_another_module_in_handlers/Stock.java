package shop;

import dev.tenon.runtime.Runtime;

@Runtime
interface Stock {}
