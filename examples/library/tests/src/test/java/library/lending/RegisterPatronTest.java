package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Conflict.DuplicateValue;
import org.junit.jupiter.api.Test;

class RegisterPatronTest {

    private final TestLendingRuntime lending = Desk.quiet();

    @Test
    void a_new_patron_has_no_loans() {
        var id = LendingDispatch.registerPatron("Ada", "ada@example.org").runOrThrow(lending);

        assertThat(lending.stores().patrons().all()).containsExactly(new Patron(id, "Ada", "ada@example.org", 0, 1));
    }

    @Test
    void an_email_address_registers_once() {
        var ada = new Desk(lending).patron("ada");

        assertThat(LendingDispatch.registerPatron("Another Ada", "ada@example.org"))
                .with(lending)
                .failsMatching(
                        Conflict.class,
                        conflict -> assertThat(conflict.reason())
                                .isEqualTo(new DuplicateValue("email", "ada@example.org")));

        assertThat(lending.stores().patrons().all()).containsExactly(ada);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(LendingDispatch.registerPatron(" ", "x".repeat(257)))
                .with(lending)
                .failsWithFields("name", "email");

        assertThat(lending.stores().patrons().calls()).isEmpty();
    }
}
