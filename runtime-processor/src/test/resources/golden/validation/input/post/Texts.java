package post;

import dev.tenon.dispatch.Query;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** What is asked of texts, flags and containers. */
public record Texts(
        @NotBlank String title,
        @NotEmpty @Size(max = 5) String code,
        @Size(min = 2, max = 2) String country,
        @Email String address,
        @Email(regexp = ".+\\.org", flags = Pattern.Flag.CASE_INSENSITIVE) String club,
        @Pattern(regexp = "[a-c]+(\\d\\d?)?") String shelf,
        @Pattern(regexp = "x.y", flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE}) @Pattern(regexp = ".{3}")
                String several,
        @Null String never,
        @NotNull Option<@NotBlank @Size(max = 3) String> nickname,
        @AssertTrue boolean accepted,
        @AssertFalse Boolean refused,
        @NotEmpty @Size(max = 3) List<@NotBlank String> tags,
        @Size(min = 1) Set<@Size(max = 2) String> marks,
        @NotEmpty @Size(max = 4) byte[] picture,
        Seq<@Pattern(regexp = "[a-c]+(\\d\\d?)?") @Email String> readers,
        io.vavr.collection.Set<@NotEmpty String> words,
        Seq<Option<@Size(max = 2) String>> inner,
        Option<List<@NotNull @Size(min = 1) String>> lists)
        implements Query<Unit> {}
