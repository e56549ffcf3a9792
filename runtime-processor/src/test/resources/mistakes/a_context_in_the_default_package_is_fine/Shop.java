import dev.tenon.runtime.Runtime;

@Runtime
interface Shop {}
