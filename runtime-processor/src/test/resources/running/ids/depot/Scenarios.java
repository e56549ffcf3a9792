package depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.id.TypedIdentifier;
import dev.tenon.web.InProcessClient;
import dev.tenon.web.Response;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.platform.commons.support.conversion.ConversionSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** What an id can be used as, without further code. Each method is a test of its own. */
public final class Scenarios {

    private static final String UUID_TEXT = "01890a5d-ac96-774b-bcce-b302099a8057";
    private static final UUID VALUE = UUID.fromString(UUID_TEXT);

    private static final Everything EVERYTHING = new Everything(
            PalletId.of(VALUE),
            TraceId.of(VALUE),
            InvoiceNumber.of(Long.MAX_VALUE),
            AisleNumber.of(-7),
            Wing.of("north wing/1"),
            Sku.of("ABC-12"),
            new DockId(VALUE),
            new TruckNumber(4711L),
            new GateNumber(3),
            new ZoneName("zone \"ü\""),
            new ShelfCode(9));

    private static final String JSON = """
            {"pallet": "pallet_01h455vb4pex5vsknk084sn02q", "trace": "01890a5d-ac96-774b-bcce-b302099a8057",
             "invoice": "9223372036854775807", "aisle": "-7", "wing": "north wing/1", "sku": "ABC-12",
             "dock": "01890a5d-ac96-774b-bcce-b302099a8057", "truck": "4711", "gate": "3", "zone": "zone \\"ü\\"",
             "shelf": "S9"}""";

    private static final String PATH = "pallet_01h455vb4pex5vsknk084sn02q/01890a5d-ac96-774b-bcce-b302099a8057/"
            + "9223372036854775807/-7/north%20wing%2F1/ABC-12/01890a5d-ac96-774b-bcce-b302099a8057/4711/3/"
            + "zone%20%22%C3%BC%22/S9";

    private final JsonMapper plain = new JsonMapper();
    private final JsonMapper withModules =
            JsonMapper.builder().findAndAddModules().build();
    private final TestDepotRuntime depot = TestDepotRuntime.create();
    private final InProcessClient client = InProcessClient.of(DepotRestApi.routes(depot));

    public void a_value_in_a_body() {
        String body = "{\"everything\": " + JSON + ", \"dock\": \"" + UUID_TEXT + "\", \"zones\": [\"a\", \"b\"]}";
        assertThat(json(client.post("/api/body", body))).isEqualTo(plain.readTree(body));
    }

    public void a_parameter_of_a_query() {
        String[] names = {
            "pallet", "trace", "invoice", "aisle", "wing", "sku", "dock", "truck", "gate", "zone", "shelf"
        };
        String[] values = PATH.split("/");
        StringBuilder query = new StringBuilder("/api/parameters?");
        for (int i = 0; i < names.length; i++) {
            query.append(names[i]).append('=').append(values[i]).append('&');
        }
        assertThat(json(client.get(query.substring(0, query.length() - 1)))).isEqualTo(plain.readTree(JSON));
    }

    public void a_parameter_of_a_path() {
        assertThat(json(client.get("/api/path/" + PATH))).isEqualTo(plain.readTree(JSON));
    }

    public void every_text_that_is_no_id_is_reported_at_its_place() {
        JsonNode problem = json(client.post("/api/body", """
                {"everything": {"pallet": "shelf_01h455vb4pex5vsknk084sn02q", "trace": "", "invoice": "007", "aisle": "1e3",
                 "wing": " ", "sku": "ABC-12345", "dock": "x", "truck": "+1", "gate": "0", "zone": "", "shelf": "9"},
                 "zones": []}"""));
        assertThat(problem.get("errors").valueStream().map(error -> error.get("pointer").stringValue()))
                .containsExactlyInAnyOrder(
                        "/everything/pallet",
                        "/everything/trace",
                        "/everything/invoice",
                        "/everything/aisle",
                        "/everything/wing",
                        "/everything/sku",
                        "/everything/dock",
                        "/everything/truck",
                        "/everything/gate",
                        "/everything/zone",
                        "/everything/shelf");
        assertThat(problem.toString())
                .contains("must be a Sku: not blank, of at most 8 characters, matching [A-Z]{3}-")
                .contains("must be a TruckNumber such as 4711, found '+1'")
                .contains("gates are counted from 1");
    }

    public void the_location_of_what_was_made_has_the_text_of_a_hand_written_id() {
        Response zone = client.post("/api/zones", "{\"zone\": \"a b/ü\"}");
        assertThat(zone.header("Location").get()).isEqualTo("/api/zones/a%20b%2F%C3%BC");
        assertThat(json(client.get(zone.header("Location").get())).stringValue()).isEqualTo("a b/ü");
        Response dock = client.post("/api/docks", "{\"dock\": \"" + UUID_TEXT + "\"}");
        assertThat(dock.header("Location").get()).isEqualTo("/api/docks/" + UUID_TEXT);
    }

    public void a_value_for_a_mapper_that_knows_nothing_of_tenon() {
        for (TypedIdentifier<?> id : generated()) {
            String json = plain.writeValueAsString(id);
            assertThat(plain.readTree(json).stringValue()).isEqualTo(id.toString());
            assertThat((Object) plain.readValue(json, id.getClass())).isEqualTo(id);
        }
    }

    public void a_key_of_a_map_for_a_mapper_that_knows_nothing_of_tenon() {
        generated().forEach(id -> assertKey(plain, id));
    }

    public void a_text_that_is_no_id_is_an_error_of_a_mapper_that_knows_nothing_of_tenon() {
        assertThatThrownBy(() -> plain.readValue("\"abc\"", Sku.class))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("must be a Sku");
    }

    public void a_value_for_a_mapper_that_finds_modules() {
        JsonNode tree = withModules.valueToTree(EVERYTHING);
        assertThat(tree).isEqualTo(plain.readTree(JSON));
        assertThat(withModules.treeToValue(tree, Everything.class)).isEqualTo(EVERYTHING);
    }

    public void a_key_of_a_map_for_a_mapper_that_finds_modules() {
        Stream.concat(generated().stream(), handWritten().stream()).forEach(id -> assertKey(withModules, id));
    }

    public void an_argument_of_a_parameterized_test() {
        for (TypedIdentifier<?> id : generated()) {
            assertThat((Object) ConversionSupport.convert(
                            id.toString(), id.getClass(), getClass().getClassLoader()))
                    .isEqualTo(id);
        }
    }

    public void a_config_value_and_a_part_of_a_log_line() {
        Map<String, Function<String, ?>> read = Map.of(
                "pallet_01h455vb4pex5vsknk084sn02q", PalletId::fromString,
                UUID_TEXT, TraceId::fromString,
                "4711", InvoiceNumber::fromString,
                "-7", AisleNumber::fromString,
                "north", Wing::fromString,
                "ABC-12", Sku::fromString);
        read.forEach((text, from) -> assertThat(from.apply(text)).hasToString(text));
    }

    public void what_parse_refuses_fromString_throws() {
        Map<Function<String, Either<Failure, ?>>, Function<String, ?>> ways = Map.of(
                widened(PalletId::parse), PalletId::fromString,
                widened(TraceId::parse), TraceId::fromString,
                widened(InvoiceNumber::parse), InvoiceNumber::fromString,
                widened(AisleNumber::parse), AisleNumber::fromString,
                widened(Wing::parse), Wing::fromString,
                widened(Sku::parse), Sku::fromString);
        ways.forEach((parse, from) -> Stream.of("", " ", "\t", null).forEach(text -> {
            Failure refused = parse.apply(text).getLeft();
            assertThat(refused).isInstanceOf(Failure.Invalid.class);
            assertThatThrownBy(() -> from.apply(text))
                    .isInstanceOfSatisfying(
                            FailureException.class, thrown -> assertThat(thrown.failure()).isEqualTo(refused));
        }));
    }

    public void null_is_no_value() {
        Stream.<Runnable>of(
                        () -> PalletId.of(null),
                        () -> new TraceId(null),
                        () -> InvoiceNumber.of(null),
                        () -> AisleNumber.of(null),
                        () -> Wing.of(null),
                        () -> Sku.of(null))
                .forEach(make -> assertThatThrownBy(make::run)
                        .isInstanceOf(NullPointerException.class)
                        .hasMessageMatching("\\w+\\.value must not be null"));
    }

    public void a_literal_is_a_value() {
        assertThat(InvoiceNumber.of(4711)).isEqualTo(InvoiceNumber.of(Long.valueOf(4711)));
        assertThat(Stream.of(1L, 2L).map(InvoiceNumber::of)).containsExactly(InvoiceNumber.of(1), InvoiceNumber.of(2));
        assertThat(AisleNumber.of(7)).isEqualTo(AisleNumber.of(Integer.valueOf(7)));
    }

    public void a_constructor_keeps_to_the_rules_of_parse() {
        Stream.<Runnable>of(
                        () -> Wing.of(" "),
                        () -> new Sku("abc"),
                        () -> Sku.of("ABC-12345"),
                        () -> Sku.of("ABC-1\n"))
                .forEach(make -> assertThatThrownBy(make::run)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("must be a "));
    }

    public void a_next_id_is_made_by_the_platform_and_greater_than_the_one_before() {
        PalletId first = PalletId.<DepotReads>next().runOrThrow(depot);
        PalletId second = PalletId.<DepotReads>next().runOrThrow(depot);
        assertThat(second).isGreaterThan(first);
        assertThat(first.value().version()).isEqualTo(7);
    }

    public void ids_are_ordered_as_their_values() {
        assertThat(new TreeSet<>(List.of(AisleNumber.of(10), AisleNumber.of(-1), AisleNumber.of(9))))
                .containsExactly(AisleNumber.of(-1), AisleNumber.of(9), AisleNumber.of(10));
        assertThat(Wing.of("a")).isLessThan(Wing.of("b"));
        TraceId high = TraceId.fromString("ffffffff-0000-0000-0000-000000000000");
        assertThat(high).isGreaterThan(TraceId.of(VALUE));
    }

    private static Function<String, Either<Failure, ?>> widened(Function<String, ? extends Either<Failure, ?>> parse) {
        return parse::apply;
    }

    private static List<TypedIdentifier<?>> generated() {
        return List.of(
                EVERYTHING.pallet(),
                EVERYTHING.trace(),
                EVERYTHING.invoice(),
                EVERYTHING.aisle(),
                EVERYTHING.wing(),
                EVERYTHING.sku());
    }

    private static List<TypedIdentifier<?>> handWritten() {
        return List.of(
                EVERYTHING.dock(), EVERYTHING.truck(), EVERYTHING.gate(), EVERYTHING.zone(), EVERYTHING.shelf());
    }

    private static void assertKey(JsonMapper mapper, TypedIdentifier<?> id) {
        String json = mapper.writeValueAsString(Map.of(id, 1));
        var type = mapper.getTypeFactory().constructMapType(Map.class, id.getClass(), Integer.class);
        assertThat(mapper.readTree(json).propertyNames()).hasSize(1).doesNotContain("value");
        assertThat(mapper.<Map<?, ?>>readValue(json, type)).isEqualTo(Map.of(id, 1));
    }

    private JsonNode json(Response response) {
        return plain.readTree(response.text());
    }
}
