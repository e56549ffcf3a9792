package post;

import io.vavr.collection.Seq;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

/** Boxes in boxes, for this package alone. */
record Box(@Max(9) int size, @NotNull Seq<@Valid Box> boxes) {}
