package shop;

import dev.tenon.Generated;
import dev.tenon.dispatch.Access;
import dev.tenon.effect.Failure;
import dev.tenon.idempotency.IdempotencyKey;
import dev.tenon.web.Answer;
import dev.tenon.web.ApiDocument;
import dev.tenon.web.Decoder;
import dev.tenon.web.Input;
import dev.tenon.web.Request;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.json.Encoder;
import dev.tenon.web.webhook.HmacSha256;

/** Shop: the HTTP routes of {@link Shop}. */
@Generated
public final class ShopRestApi {
    private final Answer<ShopRuntime> answer;

    private final HmacSha256 hmacSha256;

    private ShopRestApi(ShopRuntime runtime, HmacSha256 hmacSha256) {
        this.answer = Answer.in(runtime, ShopRestApi::statusOf);
        this.hmacSha256 = hmacSha256;
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(ShopRuntime runtime, HmacSha256 hmacSha256) {
        ShopRestApi api = new ShopRestApi(runtime, hmacSha256);
        return Routes.at(
                "/shop",
                Route.post("/items", api::addItem),
                Route.get("/items/count", api::countItems),
                Route.get("/items", api::findItems),
                Route.post("/hooks/sold", api::itemSold),
                Route.put("/items/{id}", api::renameItem));
    }

    /** The routes, as OpenAPI 3.1 describes them. */
    public static ApiDocument openApi() {
        return ApiDocument.read("Shop", ShopRestApi.class, "/META-INF/tenon/openapi/shop.json");
    }

    /** {@code POST /items}: {@link AddItem}. */
    private Response addItem(Request request) {
        return answer.admitted(request, Access.require("isStaff", Policies::isStaff), () -> {
            Input input = Input.of(request).ignoringUnknownFields();
            IdempotencyKey key = input.idempotencyKey();
            return answer.to(
                    request,
                    input.read(
                            () -> new AddItem(
                                    input.body("name", Decoder.TEXT),
                                    input.body("tags", Decoder.seq(ShopJson.ITEM_TAG))),
                            AddItemValidator::validate),
                    command -> ShopDispatch.dispatch(command, key),
                    id -> Response.json(201, json -> json.writeString(id.toString())));
        });
    }

    /** {@code GET /items/count}: {@link CountItems}. */
    private Response countItems(Request request) {
        Input input = Input.of(request).ignoringUnknownFields();
        return answer.to(
                request,
                input.read(() -> new CountItems()),
                ShopDispatch::dispatch,
                value -> Response.ok(json -> Encoder.LONG.write(json, value)));
    }

    /** {@code GET /items}: {@link FindItems}. */
    private Response findItems(Request request) {
        return answer.admitted(request, Access.ask("isNewHere", Policies::isNewHere), () -> {
            Input input = Input.of(request).ignoringUnknownFields();
            return answer.to(
                    request,
                    input.read(
                            () -> new FindItems(input.query("name", Decoder.TEXT)),
                            FindItemsValidator::validate),
                    ShopDispatch::dispatch,
                    items -> Response.ok(json -> Encoder.array(ShopJson::writeItem).write(json, items)));
        });
    }

    /** {@code POST /hooks/sold}: {@link ItemSold}. */
    private Response itemSold(Request request) {
        return answer.signed(request, hmacSha256, () -> {
            Input input = Input.of(request).ignoringUnknownFields();
            return answer.to(
                    request,
                    input.read(() -> new ItemSold(input.body("id", ShopJson.ITEM_ID))),
                    ShopDispatch::dispatch,
                    unit -> Response.noContent());
        });
    }

    /** {@code PUT /items/{id}}: {@link RenameItem}. */
    private Response renameItem(Request request) {
        return answer.admitted(request, Access.known("isOwner"), () -> {
            Input input = Input.of(request).ignoringUnknownFields();
            return answer.to(
                    request,
                    input.read(() -> new RenameItem(
                            input.path("id", ShopJson.ITEM_ID),
                            input.body("owner", Decoder.TEXT),
                            input.body("name", Decoder.TEXT),
                            input.body("request", Decoder.UUID))),
                    ShopDispatch::dispatch,
                    unit -> Response.noContent());
        });
    }

    /** The statuses that {@code @Status} gives; 422 for a failure of another context. */
    private static int statusOf(Failure.DomainFailure failure) {
        return 422;
    }
}
