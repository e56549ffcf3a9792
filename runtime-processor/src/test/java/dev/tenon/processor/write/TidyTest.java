package dev.tenon.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTest {

    private static final String WIDE = "a".repeat(50);

    @Test
    void an_empty_body_and_one_sentence_of_javadoc_take_one_line() {
        assertThat(Tidy.tidy("/**\n * Says it.\n */\ninterface Shop {\n}\n"))
                .isEqualTo("/** Says it. */\ninterface Shop {}\n");
    }

    @Test
    void two_sentences_of_javadoc_stay_on_their_lines() {
        String javadoc = "/**\n * One.\n * Two.\n */\ninterface Shop {}\n";

        assertThat(Tidy.tidy(javadoc)).isEqualTo(javadoc);
    }

    @Test
    void a_line_that_fits_is_left_alone() {
        String line = "x".repeat(119) + ";\n";

        assertThat(Tidy.tidy(line)).isEqualTo(line);
    }

    @Test
    void a_parameter_list_that_is_broken_is_joined() {
        assertThat(Tidy.tidy("    static void f(int a,\n        int b) {\n    }\n"))
                .isEqualTo("    static void f(int a, int b) {}\n");
    }

    @Test
    void a_value_goes_to_the_next_line_when_it_fits_there() {
        assertThat(Tidy.tidy("    private final Type<" + WIDE + "> name = new Type<>(first, \"" + WIDE + "\");\n"))
                .isEqualTo("    private final Type<" + WIDE + "> name =\n            new Type<>(first, \"" + WIDE
                        + "\");\n");
    }

    @Test
    void a_value_that_fits_nowhere_is_broken_at_its_arguments() {
        assertThat(Tidy.tidy("    var name = call(first" + WIDE + ", second" + WIDE + ", third" + WIDE + ");\n"))
                .isEqualTo("    var name = call(\n            first" + WIDE + ",\n            second" + WIDE
                        + ",\n            third" + WIDE + ");\n");
    }

    @Test
    void arguments_share_a_line_when_they_fit_there() {
        assertThat(Tidy.tidy("    return " + WIDE + "(first, \"" + WIDE + "\", other.call(third));\n"))
                .isEqualTo("    return " + WIDE + "(\n            first, \"" + WIDE + "\", other.call(third));\n");
    }

    @Test
    void a_call_that_is_the_only_argument_is_broken_first() {
        assertThat(Tidy.tidy("    return new Shop(new Live(first" + WIDE + ", second" + WIDE + "));\n"))
                .isEqualTo("    return new Shop(new Live(\n            first" + WIDE + ",\n            second" + WIDE
                        + "));\n");
    }

    @Test
    void a_record_has_its_interfaces_on_a_line_of_their_own() {
        String record = "    private record Live(Store<" + WIDE + "> first, int second) implements " + WIDE + " {}\n";

        assertThat(Tidy.tidy(record))
                .isEqualTo("    private record Live(Store<" + WIDE + "> first, int second)\n            implements "
                        + WIDE + " {}\n");
    }

    @Test
    void a_declaration_too_long_for_a_line_has_its_name_on_the_next() {
        assertThat(Tidy.tidy("    public static Type<" + WIDE + ", " + WIDE + "> name(int first) {\n    }\n"))
                .isEqualTo("    public static Type<" + WIDE + ", " + WIDE + ">\n            name(int first) {}\n");
    }

    @Test
    void a_chain_that_a_writer_broke_stays_broken() {
        String chain = "    this.module = create(parts -> parts.first(a)\n            .second(b));\n";

        assertThat(Tidy.tidy(chain)).isEqualTo(chain);
    }

    @Test
    void a_long_return_is_broken_before_its_last_call() {
        assertThat(Tidy.tidy("    return Eff.suspend(() -> " + WIDE + "(command)).named(\"" + WIDE + "\");\n"))
                .isEqualTo(
                        "    return Eff.suspend(() -> " + WIDE + "(command))\n            .named(\"" + WIDE + "\");\n");
    }

    @Test
    void text_is_never_taken_for_code() {
        String line = "    call(\"(, = \\\" implements\", 1);\n";

        assertThat(Tidy.tidy(line)).isEqualTo(line);
    }

    @Test
    void tidying_twice_changes_nothing() {
        String once = Tidy.tidy("    var name = call(first" + WIDE + ", second" + WIDE + ", third" + WIDE + ");\n"
                + "    return new Shop(new Live(first" + WIDE + ", second" + WIDE + "));\n");

        assertThat(Tidy.tidy(once)).isEqualTo(once);
    }
}
