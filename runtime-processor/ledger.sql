-- The tables of bank.Ledger.

-- Seals cursors; one row, written at the first use.
CREATE TABLE "tenon_cursor_key" (
    "single" boolean NOT NULL,
    "key" bytea NOT NULL,
    CONSTRAINT "tenon_cursor_key_pkey" PRIMARY KEY ("single"),
    CONSTRAINT "tenon_cursor_key_single_check" CHECK ("single")
);

-- bank.Transaction
CREATE TABLE "transaction" (
    "id" uuid NOT NULL,
    "amount" numeric NOT NULL,
    CONSTRAINT "transaction_pkey" PRIMARY KEY ("id")
);
