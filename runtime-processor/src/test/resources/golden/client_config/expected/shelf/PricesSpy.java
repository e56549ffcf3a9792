package shelf;

import dev.tenon.Generated;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** Stands for {@link Prices} in tests: what it was asked, and what it answers. */
@Generated
final class PricesSpy extends OutsideSpy {
    private final SpiedMethod<String, PriceAnswer> price =
            method("Prices.price", "TestShelfRuntime.prices().onPrice(isbn -> ...)");

    PricesSpy(TestPlatform platform) {
        super(platform);
    }

    /** What {@link Prices#price} was called with, the first call first. */
    Seq<String> priceCalls() {
        return price.calls();
    }

    /** Lets {@code answer} answer calls of {@link Prices#price} from now on. */
    PricesSpy onPrice(PriceAnswer answer) {
        price.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Prices other) {
        onPrice(other::price);
    }

    /** What the context has of it. */
    Prices spied() {
        return new Spied();
    }

    /** How a test answers {@link Prices#price}. */
    @FunctionalInterface
    interface PriceAnswer {
        /** Answers a call. */
        BigDecimal price(String isbn);
    }

    private final class Spied implements Prices {
        @Override
        public BigDecimal price(String isbn) {
            return price.called(isbn).price(isbn);
        }
    }
}
