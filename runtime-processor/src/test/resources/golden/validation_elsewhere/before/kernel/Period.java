package kernel;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Past;
import java.time.Instant;

/** With rules that depend on the time. */
public record Period(@Past Instant from, @Future Instant to) {}
