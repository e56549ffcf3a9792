package shop;

import dev.tenon.dispatch.Command;
import dev.tenon.effect.Unit;

/** Handled elsewhere, without rules. */
public record RenameItem(ItemId id, String name) implements Command<Unit> {}
