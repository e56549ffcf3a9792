package shop;

import dev.tenon.dispatch.Command;
import io.vavr.collection.Seq;
import jakarta.validation.constraints.Size;

/** Handled outside a transaction, with a rule. */
public record ImportItems(@Size(max = 100) Seq<String> names) implements Command<Seq<ItemId>> {}
