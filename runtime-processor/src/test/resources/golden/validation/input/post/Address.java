package post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A part of several requests. */
public record Address(@NotBlank @Size(max = 4) String street, @Size(min = 2, max = 2) String country) {}
