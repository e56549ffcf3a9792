package dev.tenon.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "standard",
                "simple",
                "whitespace",
                "english",
                "german",
                "french",
                "spanish",
                "italian",
                "portuguese",
                "dutch",
                "swedish",
                "norwegian",
                "danish",
                "finnish",
                "russian"
            })
    void every_name_that_an_annotation_may_have_is_an_analyzer(String name) {
        FieldAnalyzer analyzer = new FieldAnalyzer(Analyzers.named(name), HashMap.empty());
        assertThat(analyzer.words("text", "Tolstoi 1869")).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void another_name_is_none() {
        assertThatThrownBy(() -> Analyzers.named("klingon")).hasMessageContaining("klingon");
    }

    @Test
    void english_stems_and_leaves_out_what_is_frequent() {
        FieldAnalyzer analyzer = new FieldAnalyzer(Analyzers.named("english"), HashMap.empty());
        assertThat(analyzer.words("text", "The Reader's Libraries")).containsExactly("reader", "librari");
    }
}
