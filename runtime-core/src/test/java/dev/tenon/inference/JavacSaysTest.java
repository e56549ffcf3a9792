package dev.tenon.inference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What must not compile does not, and javac's words are those that {@code docs/effects.md} explains. */
class JavacSaysTest {

    private static Arguments misuse(String name, String method, String... says) {
        return Arguments.of(name, method, List.of(says));
    }

    static Stream<Arguments> misuses() {
        return Stream.of(
                misuse(
                        "a query that writes",
                        "Eff<LendingReads, Loan> q() {"
                                + " return Patrons.require(1).flatMap(p -> Loans.save(new Loan(1, p.id()))); }",
                        "inference variable R2 has incompatible bounds",
                        "equality constraints: LendingReads",
                        "upper bounds: R,HasLendingTx,HasLending"),
                misuse(
                        "a query that opens a transaction",
                        "Eff<LendingReads, Loan> q() { return Patrons.require(1)"
                                + ".flatMap(p -> Library.transact(Loans.save(new Loan(1, p.id())))); }",
                        "equality constraints: LendingReads",
                        "upper bounds: R,HasTransactions,HasLending"),
                misuse(
                        "a transaction that calls outside",
                        "Eff<LendingTx, Unit> q() { return Patrons.require(1).flatMap(p -> Notifier.send(\"x\")); }",
                        "equality constraints: LendingTx",
                        "upper bounds: R,HasNotifier,HasLending"),
                misuse(
                        "a direct block of a query that writes",
                        "Eff<LendingReads, Loan> q() { return Eff.direct(run -> run.await(Loans.save(new Loan(1,"
                                + " 1)))); }",
                        "method await in class Run<R#1> cannot be applied to given types",
                        "upper bounds: HasLendingTx",
                        "lower bounds: LendingReads"),
                misuse(
                        "a direct block in the middle of a chain",
                        "Eff<LendingTx, Loan> q() {"
                                + " return Eff.direct(run -> run.await(Loans.save(new Loan(1, 1)))).map(x -> x); }",
                        "method await in class Run<R#1> cannot be applied to given types",
                        "lower bounds: Object"),
                misuse(
                        "a var of several capabilities",
                        "Eff<LendingRuntime, Unit> q() {"
                                + " var held = Patrons.require(1).flatMap(p -> Notifier.send(\"x\")); return held; }",
                        "Eff<INT#1,Unit> cannot be converted to Eff<LendingRuntime,Unit>",
                        "INT#1 extends Object,HasLending,HasNotifier"),
                misuse(
                        "a var of one of two effects",
                        "Eff<LendingRuntime, Unit> q(boolean b) {"
                                + " var e = b ? Notifier.send(\"x\") : Patrons.require(1).asUnit(); return e; }",
                        "Eff<CAP#1,Unit> cannot be converted to Eff<LendingRuntime,Unit>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuses")
    void misuse_does_not_compile_and_the_document_explains_why(String name, String method, List<String> says)
            throws IOException {
        String document = Files.readString(Path.of("..", "docs", "effects.md"));
        String errors = errors(method);
        assertThat(says).allSatisfy(words -> {
            assertThat(errors).contains(words);
            assertThat(document).contains(words);
        });
    }

    @Test
    void a_transaction_cannot_fork() {
        assertThat(errors("Eff<LendingTx, Fiber<Patron>> q() { return Eff.fork(Patrons.require(1)); }"))
                .contains("equality constraints: LendingTx", "HasFibers");
    }

    @Test
    void the_same_source_without_a_misuse_compiles() {
        assertThat(errors("Eff<LendingTx, Loan> q() { return Loans.save(new Loan(1, 1)); }"))
                .isEmpty();
    }

    private static String errors(String method) {
        String source = "package dev.tenon.inference; import dev.tenon.effect.*; import dev.tenon.inference.Library.*;"
                + " final class Misuse { static " + method + " }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Misuse.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        StringWriter said = new StringWriter();
        List<String> options = List.of("-proc:none", "--release", "21", "-implicit:none", "-d", "target");
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        Stream.concat(options.stream(), Stream.of("-cp", System.getProperty("java.class.path")))
                                .toList(),
                        null,
                        List.of(file))
                .call();
        return said.toString();
    }
}
