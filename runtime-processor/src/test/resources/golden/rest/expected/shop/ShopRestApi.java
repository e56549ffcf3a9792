package shop;

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
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Shop API: the HTTP routes of {@link Shop}. */
@Generated
public final class ShopRestApi {
    private final Answer<ShopRuntime> answer;

    private ShopRestApi(ShopRuntime runtime) {
        this.answer = Answer.in(runtime, ShopRestApi::statusOf);
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(ShopRuntime runtime) {
        ShopRestApi api = new ShopRestApi(runtime);
        return Routes.at(
                "/api/shop",
                Route.delete("/orders/{orderId}", api::cancelOrder),
                Route.put("/orders/{orderId}", api::changeOrder),
                Route.get("/count", api::count),
                Route.get("/days/{day}", api::listDay),
                Route.get("/orders/{orderId}/{state}", api::findOrder),
                Route.get("/order-details/{orderId}", api::getOrder),
                Route.get("/orders", api::listOrders),
                Route.get("/pages", api::pageOrders),
                Route.delete("/orders", api::purge),
                Route.patch("/orders/{orderId}", api::rateOrder),
                Route.post("/orders/{orderId}/reminder", api::remind),
                Route.post("/orders/{orderId}/price", api::reprice),
                Route.get("/orders/search", api::searchOrders),
                Route.post("/orders/{orderId}/shipment", api::ship),
                Route.get("/states", api::states),
                Route.get("/totals", api::totals),
                Route.get("/trees/{number}", api::getTree),
                Route.post("/orders", api::placeOrder));
    }

    /** The routes, as OpenAPI 3.1 describes them. */
    public static ApiDocument openApi() {
        return ApiDocument.read("Shop", ShopRestApi.class, "/META-INF/tenon/openapi/shop.json");
    }

    /** {@code DELETE /orders/{orderId}}: {@link Orders.CancelOrder}. */
    private Response cancelOrder(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.CancelOrder(input.path("orderId", ShopJson.ORDER_ID))),
                ShopDispatch::dispatch,
                unit -> Response.noContent());
    }

    /** {@code PUT /orders/{orderId}}: {@link Orders.ChangeOrder}. */
    private Response changeOrder(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.ChangeOrder(
                        input.path("orderId", ShopJson.ORDER_ID),
                        input.optionalBody("note", Decoder.TEXT),
                        input.ifMatch())),
                ShopDispatch::dispatch,
                unit -> Response.noContent());
    }

    /** {@code GET /count}: {@link Orders.Count}. */
    private Response count(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.Count()),
                ShopDispatch::dispatch,
                value -> Response.ok(json -> Encoder.LONG.write(json, value)));
    }

    /** {@code GET /days/{day}}: {@link Orders.ListDay}. */
    private Response listDay(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new Orders.ListDay(
                        input.path("day", Decoder.TEXT),
                        input.optionalQuery("after", Decoder.CURSOR))),
                ShopDispatch::dispatch,
                ordersOfDay -> Links.next(
                        request,
                        "after",
                        ordersOfDay.next(),
                        Response.ok(json -> ShopJson.writeOrdersOrdersOfDay(json, ordersOfDay))));
    }

    /** {@code GET /orders/{orderId}/{state}}: {@link Orders.FindOrder}. */
    private Response findOrder(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new Orders.FindOrder(
                        input.path("orderId", ShopJson.ORDER_ID),
                        input.path("state", ShopJson.ORDER_STATE))),
                ShopDispatch::dispatch,
                order -> Response.ok(json -> ShopJson.writeOrder(json, order)).withETag(order.version()));
    }

    /** {@code GET /order-details/{orderId}}: {@link Orders.GetOrder}. */
    private Response getOrder(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.GetOrder(input.path("orderId", ShopJson.ORDER_ID))),
                ShopDispatch::dispatch,
                order -> Response.ok(json -> ShopJson.writeOrder(json, order)).withETag(order.version()));
    }

    /** {@code GET /orders}: {@link Orders.ListOrders}. */
    private Response listOrders(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new Orders.ListOrders(
                                input.optionalQuery("state", ShopJson.ORDER_STATE),
                                input.query("tags", Decoder.seq(Decoder.TEXT)),
                                input.query("limit", Decoder.INT, 20),
                                input.optionalQuery("cursor", Decoder.CURSOR),
                                input.query("open", Decoder.BOOLEAN)),
                        ListOrdersValidator::validate),
                ShopDispatch::dispatch,
                slice -> Links.slice(
                        request,
                        "cursor",
                        slice,
                        Response.ok(json -> Encoder.slice(ShopJson::writeOrder).write(json, slice))));
    }

    /** {@code GET /pages}: {@link Orders.PageOrders}. */
    private Response pageOrders(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.PageOrders(
                        input.query("page", Decoder.INT, 1),
                        input.query("size", Decoder.INT, 20))),
                ShopDispatch::dispatch,
                page -> Links.page(
                        request,
                        "page",
                        page,
                        Response.ok(json -> Encoder.page(ShopJson::writeOrder).write(json, page))));
    }

    /** {@code DELETE /orders}: {@link Orders.Purge}. */
    private Response purge(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.Purge(input.query("old", Decoder.BOOLEAN, true))),
                ShopDispatch::dispatch,
                unit -> Response.status(202));
    }

    /** {@code PATCH /orders/{orderId}}: {@link Orders.RateOrder}. */
    private Response rateOrder(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.RateOrder(
                        input.path("orderId", ShopJson.ORDER_ID),
                        input.body("rating", Decoder.INT))),
                ShopDispatch::dispatch,
                order -> Response.json(202, json -> ShopJson.writeOrder(json, order)).withETag(order.version()));
    }

    /** {@code POST /orders/{orderId}/reminder}: {@link Orders.Remind}. */
    private Response remind(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.Remind(input.path("orderId", ShopJson.ORDER_ID))),
                ShopDispatch::dispatch,
                unit -> Response.noContent());
    }

    /** {@code POST /orders/{orderId}/price}: {@link Orders.Reprice}. */
    private Response reprice(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.Reprice(input.path("orderId", ShopJson.ORDER_ID))),
                ShopDispatch::dispatch,
                order -> Response.json(201, json -> ShopJson.writeOrder(json, order)));
    }

    /** {@code GET /orders/search}: {@link Orders.SearchOrders}. */
    private Response searchOrders(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.SearchOrders(
                        input.query("text", Decoder.TEXT),
                        input.query("page", Decoder.INT, 1),
                        input.query("size", Decoder.INT))),
                ShopDispatch::dispatch,
                foundOrders -> Links.page(
                        request,
                        new Links.Parameter("page", 1),
                        new Links.Parameter("size", 1),
                        foundOrders.total(),
                        Response.ok(json -> ShopJson.writeOrdersFoundOrders(json, foundOrders))));
    }

    /** {@code POST /orders/{orderId}/shipment}: {@link Orders.Ship}. */
    private Response ship(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.Ship(input.path("orderId", ShopJson.ORDER_ID))),
                ShopDispatch::dispatch,
                id -> Response.accepted("/api/shop/order-details/" + id, json -> json.writeString(id.toString())));
    }

    /** {@code GET /states}: {@link Orders.States}. */
    private Response states(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.States()),
                ShopDispatch::dispatch,
                items -> Response.ok(json -> Encoder.array(Encoder.<Order.State>enumeration()).write(json, items)));
    }

    /** {@code GET /totals}: {@link Orders.Totals}. */
    private Response totals(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.Totals()),
                ShopDispatch::dispatch,
                items -> Response.ok(json -> Encoder.array(Encoder.LONG).write(json, items)));
    }

    /** {@code GET /trees/{number}}: {@link Orders.GetTree}. */
    private Response getTree(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Orders.GetTree(input.path("number", ShopJson.LINE_NUMBER))),
                ShopDispatch::dispatch,
                tree -> Response.ok(json -> ShopJson.writeTree(json, tree)));
    }

    /** {@code POST /orders}: {@link PlaceOrder}. */
    private Response placeOrder(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new PlaceOrder(
                                input.body("name", Decoder.TEXT),
                                input.body("paid", Decoder.BOOLEAN, true),
                                input.body("tiny", Decoder.BYTE, (byte) -1),
                                input.body("small", Decoder.SHORT, (short) 8),
                                input.body("count", Decoder.INT, 8),
                                input.body("total", Decoder.LONG, 9L),
                                input.body("rough", Decoder.FLOAT, 1000.0f),
                                input.body("fine", Decoder.DOUBLE, 1.0),
                                input.body("price", Decoder.DECIMAL, new BigDecimal("1.50")),
                                input.body("remark", Decoder.TEXT, "a \"quoted\" $T \\ text"),
                                input.body(
                                        "external",
                                        Decoder.UUID,
                                        UUID.fromString("00000000-0000-0000-0000-000000000001")),
                                input.body("createdAt", Decoder.INSTANT, Instant.parse("2026-01-01T00:00:00Z")),
                                input.body("dueOn", Decoder.LOCAL_DATE, LocalDate.parse("2026-01-01")),
                                input.body("delivery", Decoder.DURATION, Duration.parse("PT1H")),
                                input.body("state", ShopJson.ORDER_STATE, Order.State.OPEN),
                                input.body("boxed", Decoder.INT, 7),
                                input.body("boxedLong", Decoder.LONG, 7L),
                                input.body("address", ShopJson.ADDRESS),
                                input.optionalBody("billing", ShopJson.ADDRESS),
                                input.body("lines", Decoder.seq(ShopJson.ORDER_LINE)),
                                input.body("tags", Decoder.seq(Decoder.TEXT).map(Seq::asJava)),
                                input.body("numbers", Decoder.set(ShopJson.LINE_NUMBER).map(Set::toJavaSet)),
                                input.body("sizes", Decoder.list(Decoder.INT)),
                                input.body("externals", Decoder.set(Decoder.UUID)),
                                input.optionalBody("others", Decoder.seq(ShopJson.ADDRESS)),
                                input.body("tree", ShopJson.TREE)),
                        PlaceOrderValidator::validate),
                ShopDispatch::dispatch,
                id -> Response.created("/api/shop/order-details/" + id, json -> json.writeString(id.toString())));
    }

    /** The statuses that {@code @Status} gives; 422 for a failure of another context. */
    private static int statusOf(Failure.DomainFailure failure) {
        return switch (failure) {
            case Refusal.AlreadySent alreadySent -> 409;
            case Refusal.NotPaid notPaid -> 402;
            default -> 422;
        };
    }
}
