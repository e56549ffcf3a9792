package depot;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.web.Answer;
import dev.tenon.web.ApiDocument;
import dev.tenon.web.Decoder;
import dev.tenon.web.Input;
import dev.tenon.web.Links;
import dev.tenon.web.Request;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.json.Encoder;

/** Depot API: the HTTP routes of {@link Depot}. */
@Generated
public final class DepotRestApi {
    private final Answer<DepotRuntime> answer;

    private DepotRestApi(DepotRuntime runtime) {
        this.answer = Answer.in(runtime, DepotRestApi::statusOf);
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(DepotRuntime runtime) {
        DepotRestApi api = new DepotRestApi(runtime);
        return Routes.at(
                "/depot",
                Route.post("/shelves/{shelfId}/clearance", api::clearShelf),
                Route.post("/shelves/{shelfId}/pieces", api::fillShelf),
                Route.get("/shelves/{shelf}", api::getShelf),
                Route.put("/shelves/{shelfId}", api::moveShelf),
                Route.get("/", api::pageShelves));
    }

    /** The routes, as OpenAPI 3.1 describes them. */
    public static ApiDocument openApi() {
        return ApiDocument.read("Depot", DepotRestApi.class, "/META-INF/tenon/openapi/depot.json");
    }

    /** {@code POST /shelves/{shelfId}/clearance}: {@link Shelves.ClearShelf}. */
    private Response clearShelf(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Shelves.ClearShelf(input.path("shelfId", DepotJson.SHELF_ID))),
                DepotDispatch::dispatch,
                id -> Response.created("/depot/shelves/" + id, json -> json.writeString(id.toString())));
    }

    /** {@code POST /shelves/{shelfId}/pieces}: {@link Shelves.FillShelf}. */
    private Response fillShelf(Request request) {
        Answer<DepotRuntime> answer = this.answer.failing(Refusal.ShelfIsFull.class, Refusal.ShelfIsGone.class);
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new Shelves.FillShelf(
                                input.path("shelfId", DepotJson.SHELF_ID),
                                input.body("pieces", Decoder.seq(DepotJson.SHELVES_PIECE)),
                                input.body("sku", DepotJson.SKU),
                                input.optionalBody("label", DepotJson.LABEL),
                                input.body("share", Decoder.DOUBLE, 0.5),
                                input.body("kind", DepotJson.SHELF_KIND, Shelf.Kind.CLOSED)),
                        FillShelfValidator::validate),
                DepotDispatch::dispatch,
                items -> Response.json(201, json -> Encoder.array(DepotJson::writeShelvesPiece).write(json, items)));
    }

    /** {@code GET /shelves/{shelf}}: {@link Shelves.GetShelf}. */
    private Response getShelf(Request request) {
        Answer<DepotRuntime> answer = this.answer.failing();
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new Shelves.GetShelf(input.path("shelf", DepotJson.SHELF_ID))),
                DepotDispatch::dispatch,
                shelf -> Response.ok(json -> DepotJson.writeShelf(json, shelf)).withETag(shelf.version()));
    }

    /** {@code PUT /shelves/{shelfId}}: {@link Shelves.MoveShelf}. */
    private Response moveShelf(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Shelves.MoveShelf(
                        input.path("shelfId", DepotJson.SHELF_ID),
                        input.body("row", Decoder.INT),
                        input.ifMatch())),
                DepotDispatch::dispatch,
                unit -> Response.noContent());
    }

    /** {@code GET /}: {@link Shelves.PageShelves}. */
    private Response pageShelves(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new Shelves.PageShelves(
                                input.optionalQuery("kind", DepotJson.SHELF_KIND),
                                input.query("page", Decoder.INT, 1),
                                input.query("size", Decoder.INT, 20)),
                        PageShelvesValidator::validate),
                DepotDispatch::dispatch,
                page -> Links.page(
                        request,
                        "page",
                        page,
                        Response.ok(json -> Encoder.page(DepotJson::writeShelf).write(json, page))));
    }

    /** The statuses that {@code @Status} gives; 422 for a failure of another context. */
    private static int statusOf(Failure.DomainFailure failure) {
        return switch (failure) {
            case Refusal.RowIsTaken rowIsTaken -> 409;
            case Refusal.ShelfIsFull shelfIsFull -> 409;
            case Refusal.ShelfIsGone shelfIsGone -> 410;
            default -> 422;
        };
    }
}
