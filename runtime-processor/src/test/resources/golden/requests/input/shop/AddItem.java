package shop;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import shop.ShopStore.Items;

/** Every constraint, handled in the record, inside a transaction. */
public record AddItem(
        @NotNull @NotBlank @Size(min = 2, max = 40) String name,
        @NotEmpty String code,
        @NotEmpty @Size(min = 1) Seq<@NotBlank @Size(max = 9) String> tags,
        List<@Positive Integer> sizes,
        Option<@NotBlank String> nickname,
        Option<@Min(-5) @Max(3_000_000_000L) Long> offset,
        @Min(1) @Max(9) byte shelf,
        @PositiveOrZero short stock,
        @Positive int boxes,
        @Min(10_000_000_000L) long serial,
        @Positive Long boxed,
        @Positive @Max(1000) BigDecimal price,
        boolean fragile)
        implements Command<ItemId> {

    static Validation<Seq<FieldError>, AddItem> validate(AddItem command) {
        return Validation.valid(command);
    }

    @Public
    @CommandHandler
    static Eff<ShopTx, ItemId> handle(AddItem command) {
        return ShopTx.direct(run -> run.await(Items.insert(new Item(run.await(ItemId.next()), command.name(), 0)))
                .id());
    }
}
