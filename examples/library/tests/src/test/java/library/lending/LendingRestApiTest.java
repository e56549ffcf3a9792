package library.lending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.testing.junit.TenonTest;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import io.vavr.collection.List;
import java.time.Duration;
import library.Calls;
import library.Json;
import library.contracts.BookId;
import library.contracts.HoldId;
import library.contracts.LoanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What callers see, through the routing, decoding and encoding of the server, without a socket. */
@TenonTest(Lending.class)
class LendingRestApiTest {

    private final TestLendingRuntime lending;
    private final Desk desk;
    private final Patron ada;
    private final BookStock emma;
    private final InProcessClient client;

    LendingRestApiTest(TestLendingRuntime lending) {
        this.lending = Desk.quiet(lending);
        this.desk = new Desk(lending);
        this.ada = desk.patron("ada");
        this.emma = desk.book("Emma", 1);
        this.client = Calls.by(Calls.STAFF, LendingRestApi.routes(lending));
    }

    @AfterEach
    void the_invariants_hold() {
        desk.checkInvariants();
    }

    @Test
    void a_patron_registers_borrows_and_returns() {
        var patron = Json.of(register("bob@example.org")).asString();
        var borrowed = borrow(patron, emma.bookId());
        assertThat(borrowed.status()).isEqualTo(201);
        assertThat(desk.now(emma).available()).isZero();

        var returned = bringBack(Json.of(borrowed).asString());

        assertThat(returned.status()).isEqualTo(200);
        assertThat(desk.now(emma).available()).isEqualTo(1);
    }

    @Test
    void a_patron_queues_and_leaves() {
        borrow(desk.patron("eve").id().toString(), emma.bookId());

        var placed = placeHold(ada.id().toString());
        assertThat(placed.status()).isEqualTo(201);
        var hold = HoldId.fromString(Json.of(placed).asString());
        assertThat(desk.now(hold).status()).isEqualTo(Hold.Status.WAITING);
        assertThat(Json.texts(
                        Json.of(client.get("/api/lending/patrons/" + ada.id() + "/holds"))
                                .get("items"),
                        "id"))
                .containsExactly(hold.toString());

        var left = client.send("DELETE", "/api/lending/holds/" + hold, new byte[0]);
        assertThat(left.status()).isEqualTo(204);
        assertThat(left.body()).isEmpty();
        assertThat(desk.now(hold).status()).isEqualTo(Hold.Status.CANCELLED);
        Json.problem(client.send("DELETE", "/api/lending/holds/" + hold, new byte[0]), 409, "hold-is-over");
    }

    @Test
    void a_loan_that_is_asked_for_twice_with_one_key_is_one_loan() {
        var same = client.header("Idempotency-Key", "borrow-emma");
        var body = """
            {"patronId": "%s", "bookId": "%s"}\
            """.formatted(ada.id(), emma.bookId());

        var first = same.post("/api/lending/loans", body);
        var second = same.post("/api/lending/loans", body);

        assertThat(second.status()).isEqualTo(201);
        assertThat(Json.of(second).asString()).isEqualTo(Json.of(first).asString());
        assertThat(desk.activeLoans()).hasSize(1);
        assertThat(lending.lendingIdempotency().count()).isEqualTo(1);
    }

    @Test
    void an_email_address_registers_once() {
        assertThat(register("bob@example.org").status()).isEqualTo(201);

        var problem = Json.problem(register("bob@example.org"), 409, "conflict");

        assertThat(problem.get("reason").asString()).isEqualTo("duplicate-value");
    }

    @Test
    void a_patron_without_a_name_is_refused() {
        var problem = Json.problem(Calls.anew(client).post("/api/lending/patrons", """
            {"name": ""}\
            """), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer")).containsExactlyInAnyOrder("/name", "/email");
    }

    @Test
    void a_loan_lasts_14_days_unless_asked() {
        borrow(ada.id().toString(), emma.bookId());

        assertThat(desk.activeLoans())
                .allSatisfy(loan -> assertThat(Duration.between(loan.borrowedAt(), loan.dueAt()))
                        .isEqualTo(Duration.ofDays(14)));
    }

    @Test
    void a_loan_of_29_days_is_refused() {
        var problem = Json.problem(
                Calls.anew(client).post("/api/lending/loans", """
                    {"patronId": "%s", "bookId": "%s", "loanDays": 29}\
                    """.formatted(ada.id(), emma.bookId())), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer")).containsExactly("/loanDays");
    }

    @Test
    void a_renewal_of_a_loan_that_changed_since_is_refused() {
        var borrowed = borrow(ada.id().toString(), emma.bookId());
        var loan = borrowed.header("Location").get();
        var tag = client.get(loan).header("ETag").get();

        assertThat(renew(loan, tag).status()).isEqualTo(200);
        var stale = Json.problem(renew(loan, tag), 412, "conflict");

        assertThat(stale.get("reason").asString()).isEqualTo("stale-version");
        assertThat(desk.activeLoans().map(Loan::renewals)).containsExactly(1);
        assertThat(client.get(loan).header("ETag")).doesNotContain(tag);
        assertThat(client.send("POST", loan + "/renew", new byte[0]).status()).isEqualTo(200);
        assertThat(desk.activeLoans().map(Loan::renewals)).containsExactly(2);
    }

    @Test
    void a_malformed_id_in_a_body_is_a_field_error() {
        var problem =
                Json.problem(Calls.anew(client).post("/api/lending/loans", """
                    {"patronId": "ada", "bookId": "%s"}\
                    """.formatted(ada.id())), 422, "invalid");

        assertThat(Json.texts(problem.get("errors"), "pointer")).containsExactlyInAnyOrder("/patronId", "/bookId");
    }

    @Test
    void refusals_are_conflicts_of_their_own_names() {
        var patron = ada.id().toString();
        Json.problem(borrow(patron, BookId.next().runOrThrow(lending)), 404, "not-found");
        borrow(desk.patron("eve").id().toString(), emma.bookId());
        Json.problem(borrow(patron, emma.bookId()), 409, "no-copy-free");

        List.range(0, 5).forEach(i -> borrow(patron, desk.book("Volume " + i, 1).bookId()));
        Json.problem(borrow(patron, desk.book("A sixth", 1).bookId()), 409, "too-many-loans");

        lending.clock().advance(Duration.ofDays(15));
        bringBack(desk.activeLoans().last().id().toString());
        Json.problem(borrow(patron, desk.book("Another", 1).bookId()), 409, "has-overdue-loan");
    }

    @Test
    void a_loan_is_returned_once() {
        var loan = Json.of(borrow(ada.id().toString(), emma.bookId())).asString();
        bringBack(loan);

        Json.problem(bringBack(loan), 409, "already-returned");
        Json.problem(bringBack(LoanId.next().runOrThrow(lending).toString()), 404, "not-found");
        Json.problem(bringBack("loan"), 400, "malformed");
    }

    private Response register(String email) {
        return Calls.anew(client).post("/api/lending/patrons", """
            {"name": "Bob", "email": "%s"}\
            """.formatted(email));
    }

    private Response borrow(String patron, BookId book) {
        return Calls.anew(client).post("/api/lending/loans", """
            {"patronId": "%s", "bookId": "%s"}\
            """.formatted(patron, book));
    }

    private Response placeHold(String patron) {
        return Calls.anew(client).post("/api/lending/holds", """
            {"patronId": "%s", "bookId": "%s"}\
            """.formatted(patron, emma.bookId()));
    }

    /** @param loan where it is found */
    private Response renew(String loan, String tag) {
        return client.header("If-Match", tag).send("POST", loan + "/renew", new byte[0]);
    }

    private Response bringBack(String loan) {
        return client.send("POST", "/api/lending/loans/" + loan + "/return", new byte[0]);
    }
}
