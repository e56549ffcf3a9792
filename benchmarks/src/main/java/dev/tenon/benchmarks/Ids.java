package dev.tenon.benchmarks;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.codec.base.BaseNCodec;
import dev.tenon.effect.Failure;
import dev.tenon.id.TypedId;
import io.vavr.control.Either;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Texts of typed ids: read into a record, and written. Plain Java and uuid-creator have the canonical UUID, by their own
 * methods, in a record of the reader's own; {@code uuidCreatorBase32} makes TypeIDs, of what that library has for it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
@TypedId(name = "ParcelId", prefix = "parcel")
@TypedId(name = "TraceId")
public class Ids {

    private static final BaseNCodec BASE_32 = BaseNCodec.newInstance("0123456789abcdefghjkmnpqrstvwxyz");
    private static final String PREFIX = "parcel_";

    /** An id as anyone would write it. */
    public record PlainId(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** What is read. Fields, so that the compiler cannot look them up once and for all. */
    public String canonical = "01890a5d-ac96-774b-bcce-b302099a8057";

    /** The same as a TypeID. */
    public String typeId = "parcel_01h455vb4pex5vsknk084sn02q";

    /** What is written. */
    public ParcelId parcel = ParcelId.fromString(typeId);

    /** The same without a prefix. */
    public TraceId trace = TraceId.fromString(canonical);

    /** The same, hand-written. */
    public PlainId plain = new PlainId(parcel.value());

    /** A TypeID. */
    @Benchmark
    public ParcelId tenonRead() {
        return ParcelId.fromString(typeId);
    }

    /** A TypeID, where it may be none. */
    @Benchmark
    public Either<Failure, ParcelId> tenonParseRead() {
        return ParcelId.parse(typeId);
    }

    /** A canonical UUID. */
    @Benchmark
    public TraceId tenonCanonicalRead() {
        return TraceId.fromString(canonical);
    }

    /** By {@code UUID.fromString}. */
    @Benchmark
    public PlainId plainRead() {
        return new PlainId(UUID.fromString(canonical));
    }

    /** By the library's own method. */
    @Benchmark
    public PlainId uuidCreatorRead() {
        return new PlainId(UuidCreator.fromString(canonical));
    }

    /** A TypeID. */
    @Benchmark
    public PlainId uuidCreatorBase32Read() {
        if (!typeId.startsWith(PREFIX)) {
            throw new IllegalArgumentException(typeId);
        }
        return new PlainId(BASE_32.decode(typeId.substring(PREFIX.length())));
    }

    /** A TypeID. */
    @Benchmark
    public String tenonWritten() {
        return parcel.toString();
    }

    /** A canonical UUID. */
    @Benchmark
    public String tenonCanonicalWritten() {
        return trace.toString();
    }

    /** By {@code UUID.toString}. */
    @Benchmark
    public String plainWritten() {
        return plain.toString();
    }

    /** By the library's own method. */
    @Benchmark
    public String uuidCreatorWritten() {
        return UuidCreator.toString(plain.value());
    }

    /** A TypeID. */
    @Benchmark
    public String uuidCreatorBase32Written() {
        return PREFIX + BASE_32.encode(plain.value());
    }
}
