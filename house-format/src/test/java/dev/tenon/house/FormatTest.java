package dev.tenon.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every Java source is as the formatter writes it. With {@code -Dformat=write}, it writes them instead. */
class FormatTest {

    private static final Path HOUSE = Path.of(System.getProperty("house"));

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private final Mode mode = Mode.valueOf(System.getProperty("format").toUpperCase(Locale.ROOT));

    private enum Mode {
        CHECK,
        WRITE
    }

    @Test
    void every_source_is_formatted() throws IOException {
        List<Path> sources = JavaSources.below(HOUSE);
        assertThat(sources).as("sources below %s", HOUSE).hasSizeGreaterThan(10);

        List<String> unformatted = sources.parallelStream()
                .filter(this::differs)
                .map(file -> HOUSE.relativize(file).toString())
                .sorted()
                .toList();

        assertThat(unformatted)
                .as("unformatted; this rewrites them: mvn -q -pl house-format test -Dformat=write")
                .isEmpty();
    }

    private boolean differs(Path file) {
        try {
            String source = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (mode == Mode.WRITE && !formatted.equals(source)) {
                Files.writeString(file, formatted);
                return false;
            }
            return !formatted.equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file + " is not Java that the formatter understands: " + e.getMessage(), e);
        }
    }
}
