package post;

import dev.tenon.Generated;
import dev.tenon.testing.OutsideSpy;
import dev.tenon.testing.SpiedMethod;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.Seq;

/** Stands for {@link Stamps} in tests: what it was asked, and what it answers. */
@Generated
final class StampsSpy extends OutsideSpy {
    private final SpiedMethod<Integer, PriceAnswer> price =
            method("Stamps.price", "TestPostRuntime.stamps().onPrice(weight -> ...)");

    StampsSpy(TestPlatform platform) {
        super(platform);
    }

    /** What {@link Stamps#price} was called with, the first call first. */
    Seq<Integer> priceCalls() {
        return price.calls();
    }

    /** Lets {@code answer} answer calls of {@link Stamps#price} from now on. */
    StampsSpy onPrice(PriceAnswer answer) {
        price.answer(answer);
        return this;
    }

    /** Lets {@code other} answer all calls from now on. */
    void answerBy(Stamps other) {
        onPrice(other::price);
    }

    /** What the context has of it. */
    Stamps spied() {
        return new Spied();
    }

    /** How a test answers {@link Stamps#price}. */
    @FunctionalInterface
    interface PriceAnswer {
        /** Answers a call. */
        int price(int weight);
    }

    private final class Spied implements Stamps {
        @Override
        public int price(int weight) {
            return price.called(weight).price(weight);
        }
    }
}
