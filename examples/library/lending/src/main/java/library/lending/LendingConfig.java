package library.lending;

import dev.tenon.Default;
import dev.tenon.config.Config;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * The rules of lending.
 *
 * @param maxLoans how many books a patron may have at a time
 * @param loanDays for how many days a book is lent, unless a patron asks for others, and lent again
 * @param holdDays for how many days a copy is kept aside
 * @param maxRenewals how often a loan may be renewed
 */
@Config(prefix = "lending")
public record LendingConfig(
        @Default("5") @Positive int maxLoans,
        @Default("14") @Min(1) @Max(28) int loanDays,
        @Default("3") @Positive int holdDays,
        @Default("2") @PositiveOrZero int maxRenewals) {}
