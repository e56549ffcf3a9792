package dev.tenon.postgres.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;
import org.postgresql.util.ByteStreamWriter;

/**
 * Many rows in the binary format of {@code COPY} (PostgreSQL's documentation of COPY, "Binary Format"): the server parses no
 * texts and plans nothing. All rows are there before the server hears of the first.
 */
final class CopyRows extends RowWriter {

    private static final byte[] SIGNATURE = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    private static final int PIECE = 1 << 16;
    private static final int EMPTY = -1;
    private static final short END = -1;
    private static final byte JSONB_VERSION = 1;

    /** From here PostgreSQL counts days and microseconds. */
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    private static final long EPOCH_SECOND = EPOCH.atStartOfDay().toEpochSecond(ZoneOffset.UTC);

    private final List<ByteBuffer> pieces = new ArrayList<>();
    private ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private ByteBuffer row = piece;
    private int rowStart;
    private short columns;

    CopyRows() {
        // Behind the signature come no flags and no extension.
        piece.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** The next value is that of the first column of another row. */
    void beginRow() {
        row = room(Short.BYTES);
        rowStart = row.position();
        columns = 0;
        row.putShort(columns);
    }

    /** Says before the row how many columns it had. */
    void endRow() {
        row.putShort(rowStart, columns);
    }

    @Override
    void put(ColumnType type, @Nullable Object value) {
        columns++;
        if (value == null) {
            room(Integer.BYTES).putInt(EMPTY);
            return;
        }
        switch (type) {
            case UUID -> {
                UUID uuid = (UUID) value;
                sized(2 * Long.BYTES).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
            }
            case TEXT -> bytes(utf8(value));
            case BOOLEAN -> sized(Byte.BYTES).put((byte) ((Boolean) value ? 1 : 0));
            case SMALLINT -> sized(Short.BYTES).putShort((Short) value);
            case INTEGER -> sized(Integer.BYTES).putInt((Integer) value);
            case BIGINT -> sized(Long.BYTES).putLong((Long) value);
            case REAL -> sized(Float.BYTES).putFloat((Float) value);
            case DOUBLE -> sized(Double.BYTES).putDouble((Double) value);
            case NUMERIC -> bytes(ByteConverter.numeric((BigDecimal) value));
            case TIMESTAMPTZ -> time((Instant) value);
            case TIMESTAMP -> time(((LocalDateTime) value).toInstant(ZoneOffset.UTC));
            case DATE -> sized(Integer.BYTES).putInt((int) ChronoUnit.DAYS.between(EPOCH, (LocalDate) value));
            case BYTEA -> bytes((byte[]) value);
            case JSONB -> {
                byte[] json = utf8(value);
                sized(1 + json.length).put(JSONB_VERSION).put(json);
            }
        }
    }

    private static byte[] utf8(Object text) {
        return ((String) text).getBytes(StandardCharsets.UTF_8);
    }

    private void time(Instant time) {
        long seconds = time.getEpochSecond() - EPOCH_SECOND;
        sized(Long.BYTES).putLong(TimeUnit.SECONDS.toMicros(seconds) + TimeUnit.NANOSECONDS.toMicros(time.getNano()));
    }

    private void bytes(byte[] value) {
        sized(value.length).put(value);
    }

    /** Room for a value, behind its size. */
    private ByteBuffer sized(int bytes) {
        return room(Integer.BYTES + bytes).putInt(bytes);
    }

    private ByteBuffer room(int bytes) {
        if (piece.remaining() < bytes) {
            pieces.add(piece);
            piece = ByteBuffer.allocate(Math.max(PIECE, bytes));
        }
        return piece;
    }

    /** Sends all rows; returns how many the server took. */
    long copy(Connection connection, String sql) throws SQLException {
        room(Short.BYTES).putShort(END);
        pieces.add(piece);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            for (ByteBuffer each : pieces) {
                copy.writeToCopy(ByteStreamWriter.of(each.flip()));
            }
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
