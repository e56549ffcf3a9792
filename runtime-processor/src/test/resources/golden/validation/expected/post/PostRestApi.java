package post;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.web.Answer;
import dev.tenon.web.Decoder;
import dev.tenon.web.Input;
import dev.tenon.web.Request;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;

/** Post: the HTTP routes of {@link Post}. */
@Generated
public final class PostRestApi {
    private final Answer<PostRuntime> answer;

    private PostRestApi(PostRuntime runtime) {
        this.answer = Answer.in(runtime, PostRestApi::statusOf);
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(PostRuntime runtime) {
        PostRestApi api = new PostRestApi(runtime);
        return Routes.at("/post", Route.post("/letters", api::write));
    }

    /** {@code POST /letters}: {@link Write}. */
    private Response write(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new Write(
                                input.body("letter", PostJson.LETTER),
                                input.body("mark", Decoder.TEXT)),
                        read -> WriteValidator.validate(read, answer.now())),
                PostDispatch::dispatch,
                id -> Response.json(201, json -> json.writeString(id.toString())));
    }

    /** The statuses that {@code @Status} gives; 422 for a failure of another context. */
    private static int statusOf(Failure.DomainFailure failure) {
        return 422;
    }
}
