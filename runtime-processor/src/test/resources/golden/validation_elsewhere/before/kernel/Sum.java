package kernel;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;

/** With rules. */
public record Sum(@Digits(integer = 6, fraction = 2) BigDecimal amount) {}
