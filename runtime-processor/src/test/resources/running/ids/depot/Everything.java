package depot;

/** An id of each kind. */
public record Everything(
        PalletId pallet,
        TraceId trace,
        InvoiceNumber invoice,
        AisleNumber aisle,
        Wing wing,
        Sku sku,
        DockId dock,
        TruckNumber truck,
        GateNumber gate,
        ZoneName zone,
        ShelfCode shelf) {}
