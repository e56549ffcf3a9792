package post;

import dev.tenon.store.StoredEntity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** An entity with rules that depend on the time, and with a part. */
@StoredEntity
public record Letter(LetterId id, @PastOrPresent Instant written, @Size(max = 20) String text, @Valid Address to)
        implements LetterWith {}
