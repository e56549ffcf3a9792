package dev.tenon.processor.rules;

/**
 * The catalogue: every diagnostic that Tenon gives. A text says what is wrong, why it matters and how to mend it; each id
 * has a negative fixture and a section in {@code docs/diagnostics.md}.
 */
public enum Problem {
    ID01("'%s' cannot be the name of an id: it becomes a record of that name. Use upper camel case, such as 'BookId'."),
    ID02("'%s' is not a TypeID prefix: lower-case letters, with underscores only between them, at most 63 characters. "
            + "Use, for example, '%s', or leave it out for the canonical UUID."),
    ID03("The id '%s' is declared twice in package %s: both would become the same record. Remove one or rename it."),
    ID04("The prefix '%s' has no use: only ids over a UUID have a prefix, and '%s' is over %s. Remove the prefix."),
    ID05("'%s' has no use on '%s': only the text of an id over STRING is limited, and this one is over %s. Remove"
            + " it, or make the backing STRING."),
    ID06("The pattern '%s' of '%s' is not a regular expression: %s. Mend it; the whole of an id has to match it."),
    ID07("maxLength = %s leaves no text for '%s', which is never blank. Make it at least 1, or leave it out."),
    ID08("The name '%s' gives the prefix '%s', which TypeID does not allow: it has only lower-case letters, with"
            + " underscores only between them, at most 63. Set a prefix, such as '%s', or '' for the canonical UUID."),

    ST01("The type of component '%s' is not known: '%s'.%s Declare it, or import it."),
    ST02("@StoredEntity is on '%s', which is not a record. An entity is an immutable value: make it a record."),
    ST03("The entity '%s' has no key, so no row could be found again. Mark a component with @Key, or name a component "
            + "'id' and give it a typed id."),
    ST04("The entity '%s' has several components marked @Key: %s. Leave one, or name them in @CompositeKey on the"
            + " record."),
    ST05("Component '%s' has a type that no store can keep: %s. Use %s."),
    ST06("@Version is on '%s', which is of type %s. The store counts in it: make it a 'long'."),
    ST07("The entity '%s' has several components marked @Version: %s. A row has one version: leave one."),
    ST08("@Lookup is on '%s', which is of type %s: an index needs a single value that has an order. Put it on a"
            + " scalar, a typed id, an enum or an Option of these."),
    ST09("'%s' cannot name the effects of '%s': it is not a Java type name. Use upper camel case, such as 'Books'."),
    ST10("The effects of '%s' and of '%s' are both named '%s' in context %s. Set @StoredEntity(plural = ...) on one."),
    ST11("The key '%s' is of type %s, which has no order. Use a typed id, a number, a String, a UUID or an enum."),
    ST12("The entity '%s' belongs to no context: no package above it has a @Runtime declaration. Declare one, such as "
            + "'@Runtime public interface Catalog {}', in its package or above."),
    ST13("The entity '%s' is %s: generated code in its package cannot use it. Make it a non-generic record"
            + " that is public, or package-private beside its context."),
    ST14("'%s' cannot name the effects of '%s': context %s has its own '%s'. Set @StoredEntity(plural = ...) to another"
            + " name."),
    ST15("@Lookup is on '%s', which is the key: '%s' already has findById. Remove it."),
    ST16("The entities '%s' and '%s' have one simple name in package %s: what is generated for one would replace"
            + " what is generated for the other. Rename one."),
    ST17("@%s of '%s' names '%s', which is no component of it.%s Its components are: %s."),
    ST18("@%s of '%s' names %s: it is for two or more different components. %s"),
    ST19("The entity '%s' has two @Lookup on %s: they would be one index. Remove one."),
    ST20("The entity '%s' has @CompositeKey, and '%s' is marked @Key. A row has one key: remove one of the two."),
    ST21("'%s' cannot be part of a composite key: it is of type %s. Use a typed id, a whole number, a String, a"
            + " UUID, an enum, a boolean, or a time other than OffsetDateTime, that is always there."),
    ST22("The @ForeignKey of '%s' names '%s', which is %s. Name an entity of context %s that has a key of one"
            + " component."),
    ST23("'%s' is of type %s, so it cannot hold the key of '%s', which is of type %s. Make it that, or an Option of"
            + " that."),
    ST24("'%s' is to become empty when its '%s' is deleted, but it is of type %s, which is never empty. Make it an"
            + " Option, or use another onDelete."),
    ST25("@%s is on '%s', which is of type %s. It must be %s."),
    ST26("The entity '%s' has several components marked @%s: %s. Leave one."),
    ST27("'%s' is %s and marked @%s: %s. Use two components, or remove the annotation."),
    ST28("'%s' cannot be the table of '%s': %s. Set @StoredEntity(table = ...) to lower-case letters, digits and"
            + " underscores, such as '%s'."),
    ST29("The entities '%s' and '%s' would both be kept in the table '%s' of context %s. Set @StoredEntity(table ="
            + " ...) on one."),
    ST30("@Lookup on the component '%s' names components: here it is of this one alone. Remove the names, or put it"
            + " on the record."),
    ST31("The lookup of %s would have the finder '%s', which %s has already. Rename a component."),
    ST32("Component '%s' of '%s' has a type that cannot be kept inside a record in a store: %s. Use a scalar (number,"
            + " String, boolean, UUID, java.time), a typed id, an enum, an Option, a Seq, or a record of these."),
    ST33("The components '%s' and '%s' of '%s' would both be the column '%s'. Rename one."),
    ST34("@%s is on '%s', which is no @StoredEntity, so it says nothing. Add @StoredEntity, or remove it."),
    ST35("The component '%s' of '%s' cannot be a column: %s. Rename it."),
    ST36("'%s' says what becomes of its row when the '%s' is deleted, but rows of '%s' are kept then, because of its"
            + " @SoftDelete, and what refers to them stays as it is. Remove the onDelete."),
    ST37("%s of '%s' and %s of '%s' would both be called '%s' in the schema of context %s. Set @StoredEntity(table ="
            + " ...) on one, or rename a component."),

    RT01("@Runtime is on '%s', which is %s. A context is a declaration without code: make it an interface of its own,"
            + " without type parameters."),
    RT02("The context '%s' lies inside the package tree of the context '%s': its entities would belong to both."
            + " Move one beside the other."),
    RT03("'%s' would be generated here, but you have a type of that name. Rename yours: the name is taken by what"
            + " Tenon generates for '%s'."),
    RT04("'%s' would be generated twice: for '%s', and for another declaration. Rename one of them."),
    RT05("@%s is on the field '%s', where it says nothing. Put it on a component of a record, or remove it."),
    RT06("@Uses names '%s', which is %s. Name the generated module of another context, such as 'JobsModule.class'."),
    RT07("@Uses names '%s', whose part would be called '%s', and the context '%s' has a part of that name already."
            + " Remove one of them, or rename the other one."),
    RT08("The context '%s' uses '%s', which is made of the module of this context again: neither could be made"
            + " first. Remove one @Uses."),
    RT09("'%s' is no context, so its @Uses does nothing. Put it beside @Runtime."),

    DI01("The handler '%s' is not static: generated code calls it without an instance. Add 'static'."),
    DI02("The handler '%s' must take exactly one parameter: a record that implements %s."),
    DI03("The handler '%s' returns %s, not an effect. Return 'Eff<%s, A>'."),
    DI04("The handler '%s' asks for '%s', which %s may not use. Use %s."),
    DI05("The handler '%s' yields %s, but '%s' promises %s. Make them the same."),
    DI06("'%s' has no handler, so it could never be dispatched. Add a static method marked @%s that takes it, for"
            + " example 'static Eff<%s, %s> handle(%s request)' in the record itself."),
    DI07("'%s' is handled by %s and by %s. A request has one handler: remove one."),
    DI08("Generated code in package %s cannot reach '%s'. Make it and its class at least package-private in that"
            + " package, or public."),
    DI09("The handler '%s' belongs to no context: no package above it has a @Runtime declaration. Declare one."),
    DI10("'%s' is a request but %s. A request is an immutable value: make it a record without type parameters."),
    DI11("The type '%s' of component '%s' is not known.%s Declare it, or import it."),
    DI12("The type '%s' that '%s' %s is not known.%s Declare it, or import it."),
    DI13("The handler '%s' asks for a serializable transaction, but runs outside of one. Return 'Eff<%sTx, A>', or"
            + " open it by '%sTx.transact(Isolation.SERIALIZABLE, ...)'."),
    DI14("The limit '%s' %s. %s."),
    DI15("@RateLimit names '%s', and the context '%s' has no such limit.%s Declare it beside @Runtime, such as"
            + " '@RateLimitPolicy(name = \"%s\", permits = 100, per = \"1m\")'."),
    DI16("@%s is on '%s', which handles %s: it is for %s only. Remove it."),
    DI17("%s of '%s' is of the transaction that dispatch opens, and this handler runs outside of one. Return"
            + " 'Eff<%sTx, A>', or remove it."),
    DI18("'%s' is not %s. Write %s."),
    DI19("'%s' cannot be the key of '%s': it is no component that is a String, a UUID or a typed id.%s Name one, or"
            + " leave it out: then the key comes beside the command."),
    DI20("%s cannot be kept for @Idempotent: %s. Use a scalar (number, String, boolean, UUID, java.time), a typed"
            + " id, an enum, an Option, a Seq, or a record of these."),
    DI21("@Invalidates names '%s', which is no @Cached query of context %s. %s Name one of them, or remove it."),
    DI22("@%s keeps values as JSON, and tenon-json is not there. Add the dependency dev.tenon:tenon-json."),

    RE15("@Webhook is on '%s', %s. %s."),
    RE16("@Fails of '%s' names '%s', which is no domain failure of the context '%s'.%s %s"),

    AC01("The handler '%s' does not say who may call it. Mark it @Public, or name a policy, such as"
            + " @Authorize(\"%s\")."),
    AC02("The handler '%s' says that all may call it, and that the policy '%s' decides. Remove @Public or @Authorize."),
    AC03("@Authorize names '%s', and the context '%s' has no policy of that name.%s %s Write one, such as '@Policy"
            + " static boolean %s(Caller caller)'."),
    AC04("The policy '%s' cannot be asked: it %s. Write 'static boolean %s(Caller caller)', with what is sent as a"
            + " second parameter if it matters, and yielding 'Eff<%sReads, Boolean>' if it must look something"
            + " up."),
    AC05("The policy '%s' takes a '%s', and '%s' is none. Name another policy, or let it take an interface that the"
            + " request implements."),
    AC06("@%s is on '%s', which handles no command or query, so it says nothing. Put it beside @CommandHandler or"
            + " @QueryHandler, or remove it."),
    AC07("The policy '%s' belongs to no context: no package above it has a @Runtime declaration. Declare one."),
    AC08("The policies '%s' and '%s' are both called '%s', by which handlers name them. Rename one."),

    EV01("@EventQueue names '%s' as its events, which is %s. Name a sealed interface whose records are the events."),
    EV02("The event '%s' is %s. An event is an immutable value: make it a record without type parameters."),
    EV03("Component '%s' of '%s' cannot be kept in a queue: %s. Use a scalar (number, String, boolean, UUID,"
            + " java.time), a typed id, an enum, an Option, a Seq, or a record of these."),
    EV04("The handler '%s' must take exactly one parameter: an event of context %s, or a sealed interface of"
            + " some.%s It has: %s."),
    EV05("Nothing keeps the event '%s' in order: it has no typed id. Mark a component with @OrderingKey, or set"
            + " unordered = true on @%s."),
    EV06("The event '%s' has several components marked @OrderingKey: %s. Leave one."),
    EV07("@OrderingKey is on '%s', which is of type %s: a key is one value that is always there. Put it on a scalar, a"
            + " typed id or an enum."),
    EV08("@%s of '%s' has %s = %s, which means nothing: it must be %s."),
    EV09("'%s' are no pauses. Write 'exponential(50ms, 2.0, 5m)', which is the first, by how much each is longer, and"
            + " the longest, or 'fixed(1s)'."),
    EV10("'%s' cannot be the class of a queue: it is not a Java type name. Use upper camel case, such as '%s'."),
    EV11("The context '%s' has two queues named '%s', which would be one class. Set @EventQueue(name = ...) on one."),
    EV12("The handlers '%s' and '%s' would both keep their progress as '%s'. Set @%s(name = ...) on one."),
    EV13("'%s' is no context, so its @EventQueue does nothing. Put it beside @Runtime."),
    EV14(
            true,
            "Nobody handles the event '%s'. Add a handler, such as '@EventHandler static Eff<%sTx, Unit> on(%s event)',"
                    + " or do not publish it."),
    EV15("The events '%s' and '%s' have one simple name, by which they are stored. Rename one."),
    EV16("The handler '%s' handles events, but its context '%s' has no @EventQueue. Add @EventQueue(events = ...)"
            + " beside @Runtime."),

    IN01("@IntegrationEventTopic is on '%s', which is %s. Put it on a sealed interface whose records are the events."),
    IN02("The event '%s' of the topic '%s' has no name for the wire. Mark it, such as @IntegrationEvent(\"%s\")."),
    IN03("'%s' is no name for the wire. Write context and event in kebab case, such as '%s'."),
    IN04("The %s '%s' and '%s' are both called '%s' on the wire, where nobody could tell them apart. Rename one."),
    IN05("Component '%s' of '%s' cannot be sent to others: %s. Use a scalar (number, String, boolean, UUID,"
            + " java.time), a typed id, an enum, an Option, a Seq, or a record of these."),
    IN06("@Publishes names '%s', which is no topic.%s Name an interface marked @IntegrationEventTopic."),
    IN07("The context '%s' %s two topics called '%s', for both of which '%s' would be generated. Leave one, or rename"
            + " an interface."),
    IN08("The handler '%s' must take exactly one parameter: an event of a topic, or a sealed interface of some. A topic"
            + " is an interface marked @IntegrationEventTopic."),
    IN09("@Since on '%s' says %s, but every version has what version 1 has. Leave it out, or write 2 or more."),
    IN10("Component '%s' is new in version %s, and nothing says what it is in older ones. Make it an Option, or add"
            + " @Default(\"...\")."),
    IN11("The upcast '%s' is %s. Write, for events of version 1 and the record of their shape, '@Upcast(from = 1)"
            + " static %s fromV1(V1 old)'."),
    IN12("'%s' has two upcasts from version %s, '%s' and '%s'. Leave one."),
    IN13("'%s' is marked @IntegrationEvent, but is of no topic. Let it implement a sealed interface marked"
            + " @IntegrationEventTopic."),
    IN14("'%s' is no context, so its @Publishes does nothing. Put it beside @Runtime."),
    IN15("The topic '%s' is written as JSON, and 'tenon-json' is not on the class path. Add the dependency"
            + " dev.tenon:tenon-json."),
    IN16("'%s' is no name for a topic. Write it in kebab case, such as '%s'."),
    IN17("The topic '%s' was compiled without tenon-processor, so there is no '%s'. Compile its module with it."),

    JB01("The job '%s' is %s. A job is an immutable value: make it a record without type parameters."),
    JB02("Component '%s' of '%s' cannot be kept in a job: %s. Use a scalar (number, String, boolean, UUID,"
            + " java.time), a typed id, an enum, an Option, a Seq, or a record of these."),
    JB03("Nobody does the job '%s'. Add its handler, such as '@JobHandler static Eff<%sTx, Unit> handle(%s job)'."),
    JB04("The job '%s' has two handlers, '%s' and '%s'. Leave one."),
    JB05("The handler '%s' must take a job of context %s, and after it a JobProgress if it tells how far it is. The"
            + " jobs are: %s."),
    JB06("The schedule '%s' of '%s' is wrong: %s. Write minute, hour, day of the month, month and day of the week,"
            + " such as '0 2 * * *' for two o'clock every day."),
    JB07("'%s' is no time zone.%s Write its name, such as 'Europe/Berlin' or 'UTC'."),
    JB08("The job '%s' has no component '%s' to tell it from others.%s It has: %s."),
    JB09("The job '%s' has a schedule and the components %s: a clock knows no values for them. Leave out either."),
    JB10("@BackgroundJob of '%s' has %s = %s, which means nothing: it must be %s."),
    JB11("Jobs cannot be told apart by '%s', which is of type %s. Name components that are scalars, typed ids or"
            + " enums."),
    JB12("The jobs '%s' and '%s' would both be stored as '%s'. Set @BackgroundJob(name = ...) on one."),
    JB13("The job '%s' belongs to no context, so nobody does it. Put it below the package of a @Runtime interface."),

    VA01("The constraint @%s cannot be checked: %s.%s Use one of Jakarta's, or a rule in 'static"
            + " Validation<Seq<FieldError>, %s> validate(%s value)'."),
    VA02("The constraint @%s does not fit '%s', which is of type %s. It is for %s."),
    VA03("'%s.validate' is not a check that Tenon can call. Declare it 'static Validation<Seq<FieldError>, %s>"
            + " validate(%s value)', at least package-private."),
    VA04("'%s' is not a default for '%s': it is not the text form of a value of type %s. Give one."),

    VA05("The constraint @%s on '%s' of '%s' would be ignored: no @Valid leads there from a command, a query, an"
            + " entity, an event or a job. Put @Valid on the component that holds '%s', or remove the constraint."),
    VA06("@Valid on '%s' has no use: what it is on is no record, whose rules could be checked. Remove it, or put it"
            + " on the records inside, as in 'Seq<@Valid Line>'."),
    VA07("The rules of '%s', which @Valid on '%s' asks for, cannot be checked: %s. Mend that, or remove @Valid and"
            + " check them in 'validate'."),
    VA08("@%s on '%s' has %s = %s, which is %s. It would fail whatever the value is. Mend it."),
    VA09("The constraint @%s on '%s' is of the group %s. There are no groups here: it would be checked always. Remove"
            + " 'groups', and make a second request of what has other rules."),
    VA10("The message of @%s on '%s' is '%s'. There is no bundle that it could come from, and no language for"
            + " expressions. Write the text itself; only '{max}' and other attributes are replaced by their values."),
    VA11("@%s on '%s' would be ignored: it is inside of a type that nothing looks into. It is looked for in Option,"
            + " Seq, List and Set. Check it in 'validate', or make a record of what is in there."),
    VA12("The rules of '%s' would be ignored: it was compiled elsewhere, where nothing publishes it, so nothing"
            + " that %s could call checks them. Move it below the context, or make a topic of it."),

    RE01("'%s' is not a path: it starts with '/', has no empty segment, and a parameter is a whole segment in"
            + " braces, once, such as '/books/{bookId}'."),
    RE02("The path parameter '{%s}' names no component of '%s'.%s %s"),
    RE03("The route '%s' is served by %s and by %s: a request would match both. Change one path."),
    RE04("@%s is on '%s', which is not a handler. Add @CommandHandler or @QueryHandler, or remove the route."),
    RE05("Component '%s' cannot come from the %s: its type %s cannot be read from there. %s"),
    RE06("The result of '%s' cannot be written as JSON: %s. Yield a scalar, a typed id, a record, an Option, a Seq,"
            + " a Slice or a Page of these, or Unit."),
    RE07("%s is not a status for %s: it must be %s."),
    RE08("The domain failure '%s' has no HTTP status, so callers of context %s could not tell it from a bug. Add"
            + " @Status, for example @Status(409)."),
    RE09("@IfMatch is on '%s', which is of type %s. The header may be absent: make it 'Option<Long>'."),
    RE10("The context '%s' has @RestApi, but tenon-web is not on the class path. Add the dependency"
            + " dev.tenon:tenon-web."),
    RE11("The handler '%s' has several routes: %s. A handler is served at one: leave one."),
    RE12("The prefix '%s' is not a path: it starts with '/', has no empty segment and no slash at the end, such as "
            + "'/api/catalog'. Leave it out for none."),
    RE13("@Get is on '%s', which handles a command. GET must change nothing (RFC 9110, 9.2.1): use @Post, @Put,"
            + " @Patch or @Delete, or make it a query."),
    RE14("The handler '%s' has a route, but its context '%s' has no @RestApi. Add @RestApi beside @Runtime."),

    EM01("@%s names '%s', which is %s: nothing can be generated for it. Name %s."),
    EM02("No method of '%s' becomes an effect, so there is nothing to call. Use @Capability(%s.class) to depend on it"
            + " as it is."),
    EM03("The context '%s' names '%s' twice, but it can have one. Remove one of the annotations."),
    EM04("The name '%s' is taken in context '%s': %s. Set 'name' to another one."),
    EM05("'%s' is no method of '%s' that could become an effect.%s Name one of: %s."),
    EM06("'%s' has includeOnly and exclude, which say the same thing in two ways. Keep one of them."),
    EM07("'%s' cannot become an effect: %s. Leave it out by exclude, or change it."),
    EM08("'%s' is a method already, but the effect of '%s' without @Recover would be called so, too. Rename it, or"
            + " leave it out by exclude."),
    EM09("'%s' is not a duration. Write a whole number with ms, s, m, h or d, such as '200ms' or '30s', or ISO 8601,"
            + " such as 'PT1.5S'."),
    EM10("@%s on '%s' has %s = %s, which means nothing: it must be %s."),
    EM11("@Recover on '%s' has %s. Give exactly one: fallback = \"method\" or defaultValue = \"Type.CONSTANT\"."),
    EM12("The fallback '%s' is no method of '%s'.%s Name a method that takes (%s) and yields %s."),
    EM13("The fallback '%s' cannot answer for '%s': %s. It must take (%s) and yield %s, and not come back to it."),
    EM14("The constant '%s' is not known.%s Write it as 'Type.CONSTANT', with the package if the type is not near"
            + " '%s'."),
    EM15("The constant '%s' is of type %s, but '%s' yields %s. Name a constant of that type."),
    EM16("'%s' is repeatable, but '%s' waits (%s), and a transaction must not wait. Remove that, or 'repeatable'."),
    EM17("'%s' is no context, so its @EffectsModule or @Capability does nothing. Put it beside @Runtime."),
    EM18("'%s' cannot name what is generated for '%s': it is not a Java type name. Use upper camel case, such as"
            + " 'Notifier'."),

    HC01("@HttpClient is on '%s', which is %s: nothing can implement it. Make it an interface without type"
            + " parameters that is not private."),
    HC02("'%s' has %s, but each method of an HTTP client sends one kind of request. Put one of @Get, @Post, @Put,"
            + " @Patch and @Delete on it."),
    HC03("'%s' is not a path: it starts with '/', has only characters of a path (RFC 3986), and each name in braces"
            + " once, such as '/isbn/{isbn}.json'. A query comes of parameters with @Query."),
    HC04("Nothing fills '{%s}' in the path of '%s'. Add a parameter '@Path ... %s'."),
    HC05("The parameter with @Path '%s' of '%s' is not in the path '%s'. Put its name into the path in braces, or"
            + " say by another annotation where it goes."),
    HC06("The parameter '%s' of '%s' has %s where it goes. Give it exactly one of @Path, @Query, @Header, @Body,"
            + " @Form and @Part."),
    HC07("'%s' has %s, but a request has one body. Keep one @Body, or only @Form, or only @Part."),
    HC08("'%s' has %s, but a %s request has no body that servers look at (RFC 9110, 9.3). Use @Post, @Put or @Patch, or"
            + " @Query."),
    HC09("The parameter '%s' of '%s' cannot be sent: it is of type %s. There it must be %s."),
    HC10("The answer to '%s' cannot be read as %s. Yield nothing, a String, a byte[], or what JSON can be: a"
            + " scalar, a typed id, an enum, a record or a collection of these; or an Option of one, or an"
            + " Either<Failure, ...>."),
    HC11("@Retry is on '%s', but a %s that is sent twice may be done twice. Add a parameter"
            + " '@Header(\"Idempotency-Key\") String key', if the server knows it, or remove @Retry."),
    HC12("'%s' has @%s and @%s, but a client says in one way who calls. Keep one."),
    HC13("'%s' is no header that a parameter of '%s' can be: it is not a name (RFC 9110, 5.1), or it is set by what"
            + " sends the request. Use another one."),
    HC14("'%s' has @HttpClient, but tenon-client is not on the class path. Add the dependency dev.tenon:tenon-client."),
    HC15("The config of '%s' names '%s', which is %s. Name a record with @Config, or one that is a component of it."),
    HC16("'%s' has no '%s', but '%s' needs it %s.%s Add the component '%s %s'."),
    HC17("'%s' of '%s' is of type %s, but a client reads it as %s. Change its type, or rename it if it is something"
            + " else."),
    HC18(true, "'%s' has a '%s', but '%s' does not say who calls, so it is never sent. Add %s to it, or remove '%s'."),

    CF01("@Config is on '%s', which is %s. Configuration is read into an immutable value: make it a record without type"
            + " parameters that is not private."),
    CF02("'%s' is not the prefix of keys: words in kebab case, with dots between them. Write, for example, '%s'."),
    CF03("'%s' and '%s' both have the prefix '%s', so nobody could tell whose a key is. Change one."),
    CF04("Component '%s' has a type that no text is read as: %s. Use a scalar (number, String, boolean, UUID,"
            + " java.time, Duration), a URI, a Path, a typed id, an enum, a Secret, an Option, Seq, List, Set or"
            + " Map of these, or a record of all these."),
    CF05("The type '%s' of component '%s' is not known.%s Declare it, or import it."),
    CF06("'%s' is not a default for '%s'. %s"),
    CF07("'%s' is a Secret with a default, which everybody can read in the source. Remove @Default, and set the value"
            + " where the program runs."),
    CF08("'%s' and '%s' have keys that differ in dashes alone, so one variable, ending in '%s', would set both. Rename"
            + " one."),
    CF09("@Reloadable is on '%s' of '%s', which is not read from a configuration, so it never changes. Remove it,"
            + " or put @Config on the record."),
    CF10("'%s' and '%s' would both be '%s' in the environments of context %s. Rename one."),
    CF11("'%s' belongs to the context %s, whose code cannot reach it. Make it public, or put it beside the context."),
    CF12(true, "'%s' looks like a secret, but its value is printed with the record. Make it a Secret, or rename it."),

    SR01("@%s is on '%s', which is of type %s. It must be %s, or an Option or Seq of these."),
    SR02("@Vector is on '%s', which is of type %s. It must be a Seq<Float>, or an Option of one."),
    SR03("'%s' has a vector of %d dimensions. It must have at least 1, and at most %d."),
    SR04("'%s' is not an analyzer.%s Use 'standard', or a language such as 'english'; docs/search.md lists all."),
    SR05("'%s' counts %s times as much as others, so it would not be a match. Make the boost greater than 0."),
    SR06("'%s' is @%s and @%s, which exclude one another: a component is found in one way. Leave one."),
    SR07("'%s' is @Searchable, but nothing of it is searched. Mark a component with @Text, @Keyword, @Numeric, @Date or"
            + " @Vector."),
    SR08("@%s is on '%s' of '%s', which is not @Searchable, so it says nothing. Add @Searchable to '%s', or remove"
            + " it."),
    SR09("@Facet is on '%s', which is of type %s: results are counted by single values. Put it on a scalar, a typed"
            + " id or an enum, or an Option or Seq of these."),
    SR10("@Suggest is on '%s', which is of type %s: only texts can be completed. Put it on a String, or an Option"
            + " or Seq of them."),
    SR11("@Sortable is on '%s', which is of type %s: results are sorted by a single value. Put it on one, or remove"
            + " it."),
    SR12("'%s' is @Searchable, but tenon-search is not on the class path, so nothing could index it. Add"
            + " dev.tenon:tenon-search to the dependencies."),
    SR13("'%s' is @Searchable and has the tenant '%s': an index has the entities of all tenants, and would count and"
            + " suggest those of others. Remove @Searchable, and search by the store's query()."),
    SR14("'%s' is indexed by each write of its store (auto), but the rows of '%s' are %s with their '%s' where no store"
            + " of theirs sees it. Leave auto out and index by hand, or use another onDelete."),

    LK01("Line %d of %s says nothing that could be locked: '%s'. Take the file from version control again, or delete"
            + " the line."),
    LK02("'%s' is gone, but %s has it: %s. %s; or, if nobody has it yet, delete its lines there."),
    LK03("'%s' of '%s' is gone, but %s has it: %s. %s; or, if nobody has it yet, delete its line '%s' there."),
    LK04("'%s' of '%s' is new and must be there, but %s does not have it: %s. %s; or, if nobody has the old shape"
            + " yet, add the line '%s' there."),
    LK05("'%s' of '%s' is of type '%s', but was of type '%s' in %s: %s. %s; or, if nobody has the old shape yet,"
            + " make its line '%s' there."),
    LK06("'%s' of '%s' must be there, but may be absent in %s: %s. %s; or, if nobody has the old shape yet, make"
            + " its line '%s' there."),
    LK07("'%s' of '%s' may be absent, but is always there in %s: %s. %s; or, if nobody has the old shape yet, make"
            + " its line '%s' there."),
    LK08("'%s' of '%s' can no longer be %s, as it can in %s: %s. %s; or, if nobody has the old shape yet, make its line"
            + " '%s' there."),
    LK09("%s cannot be %s: %s. -Atenon.lock names a file, best by its whole path, such as"
            + " ${project.basedir}/tenon.lock; it need not be there, but its folder must be."),
    LK10(
            true,
            "%s does not have %s as it is now, so nothing holds what is new. Write it by -Atenon.lock.write=true before"
                    + " others get it."),

    TE01("@TestRuntime names '%s', which is not a context: nothing was generated for it. Name an interface marked"
            + " @Runtime, and compile it with tenon-processor."),
    TE02("@TenonTest names '%s', which is not a context, so there is no runtime to give its tests. Name an interface"
            + " marked @Runtime, of which the tests have a @TestRuntime.");

    private final boolean isAdvice;
    private final String text;

    Problem(String text) {
        this(false, text);
    }

    Problem(boolean isAdvice, String text) {
        this.isAdvice = isAdvice;
        this.text = text;
    }

    /** Whether it is a note and no error, unless {@code -Atenon.strict=true} says so. */
    public boolean isAdvice() {
        return isAdvice;
    }

    /** The id that is printed and documented: {@code TEN-ST01}. */
    public String id() {
        return "TEN-" + name();
    }

    /** The message, with {@code %s} for what a rule fills in. */
    public String text() {
        return text;
    }
}
