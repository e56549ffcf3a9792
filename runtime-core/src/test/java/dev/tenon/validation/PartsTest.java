package dev.tenon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.FieldError;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.junit.jupiter.api.Test;

/** Paths of what is in records and containers, however deep. */
class PartsTest {

    private final FieldErrors errors = new FieldErrors();

    private record Node(String name, Seq<Node> nodes) {}

    private static void check(Node node, FieldErrors errors) {
        errors.notBlank("name", node.name());
        errors.each("nodes", node.nodes(), (path, item) -> errors.within(path, item, PartsTest::check));
    }

    private static Node chain(int depth) {
        return depth == 0
                ? new Node("", List.empty())
                : new Node("a", List.of(new Node("b", List.empty()), chain(depth - 1)));
    }

    private List<String> paths() {
        return errors.toSeq().map(FieldError::path).toList();
    }

    @Test
    void paths_lead_from_the_whole_value_to_the_part() {
        errors.within("tree", chain(2), PartsTest::check);
        errors.notBlank("after", "");
        assertThat(paths()).containsExactly("tree.nodes[1].nodes[1].name", "after");
    }

    @Test
    void depth_has_no_limit_of_its_own() {
        check(chain(40), errors);
        assertThat(paths()).containsExactly("nodes[1].".repeat(40) + "name");
    }

    @Test
    void containers_in_containers_have_an_index_each() {
        errors.each(
                "grid",
                List.of(List.of("a"), List.of("a", "")),
                (path, row) -> errors.each(path, row, (inner, cell) -> errors.notBlank(inner, cell)));
        assertThat(paths()).containsExactly("grid[1][1]");
    }

    @Test
    void an_absent_item_is_required_and_its_rules_are_not_asked() {
        errors.each("rows", List.of("a", null), (path, item) -> errors.size(path, item, 1, 1));
        errors.optional("one", Option.some((String) null), (path, item) -> errors.size(path, item, 1, 1));
        errors.each("all", List.of((Object) null));
        assertThat(errors.toSeq())
                .containsExactly(
                        new FieldError("rows[1]", "is required"),
                        new FieldError("one", "is required"),
                        new FieldError("all[0]", "is required"));
    }

    @Test
    void a_parts_own_check_speaks_of_paths_in_the_part() {
        errors.within("part", "x", (part, found) -> {
            found.notBlank("name", "");
            found.check(() -> Validation.invalid(List.of(
                    new FieldError("name", "is taken"),
                    new FieldError("", "is odd"),
                    new FieldError("size", "is odd"))));
        });
        assertThat(paths()).containsExactly("part.name", "part", "part.size");
    }

    @Test
    void what_several_rules_find_can_be_said_in_one_word() {
        errors.saying("must be a word", () -> {
            errors.notBlank("a", "");
            errors.size("a", "", 1, 2);
        });
        errors.saying("never", () -> errors.notBlank("a", "a"));
        assertThat(errors.toSeq()).containsExactly(new FieldError("a", "must be a word"));
    }
}
