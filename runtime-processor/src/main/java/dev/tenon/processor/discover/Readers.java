package dev.tenon.processor.discover;

import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What reads each kind of declaration. */
record Readers(
        Annotations annotations,
        TypeReader types,
        IdReader ids,
        EntityReader entities,
        RequestReader requests,
        HandlerReader handlers,
        EventReader events,
        JobReader jobs,
        TopicReader topics,
        IntegrationReader integration,
        GateReader gates,
        CapabilityReader capabilities,
        ClientReader clients,
        UsesReader uses,
        ConfigReader configs,
        ContextReader contexts,
        TestRuntimeReader testRuntimes,
        TestReader tests) {

    /** {@code isDeclaredHere} says of a qualified name whether its type is one of those that are compiled; {@code declaredConfigs} are the records of configuration there. */
    static Readers of(
            Elements elements,
            Types types,
            Predicate<String> isDeclaredHere,
            Supplier<Stream<TypeElement>> declaredConfigs) {
        Annotations annotations = new Annotations(elements);
        TypeReader reader = new TypeReader(elements, types);
        ConstraintReader constraints = new ConstraintReader(types, annotations, reader);
        RulesReader rules = new RulesReader(elements, annotations, reader, constraints, isDeclaredHere);
        RecordReader records = new RecordReader(elements, annotations, reader, rules);
        SignatureReader signatures = new SignatureReader(reader);
        RequestReader requests = new RequestReader(reader, records);
        HandlerReader handlers = new HandlerReader(annotations, reader, signatures, requests);
        EventsReader sealed = new EventsReader(records);
        HandlingReader handling = new HandlingReader(annotations, signatures);
        EventReader events = new EventReader(annotations, sealed, handling);
        JobReader jobs = new JobReader(annotations, records, signatures);
        TopicReader topics = new TopicReader(elements, annotations, records, sealed, isDeclaredHere);
        IntegrationReader integration = new IntegrationReader(annotations, topics, handling);
        GateReader gates = new GateReader(elements, annotations, reader);
        PolicyReader policies = new PolicyReader(elements, types, annotations, reader);
        CallReader calls = new CallReader(elements, types, reader, policies, isDeclaredHere);
        UsesReader uses = new UsesReader(elements, annotations, reader);
        ConfigReader configs = new ConfigReader(elements, annotations, reader, records);
        ClientReader clients = new ClientReader(
                elements,
                types,
                annotations,
                reader,
                records,
                handlers,
                new ClientConfigReader(annotations, reader, configs, declaredConfigs));
        CapabilityReader capabilities = new CapabilityReader(annotations, reader, calls, clients);
        return new Readers(
                annotations,
                reader,
                new IdReader(elements, annotations, reader),
                new EntityReader(annotations, reader, records, new SearchReader(elements, annotations)),
                requests,
                handlers,
                events,
                jobs,
                topics,
                integration,
                gates,
                capabilities,
                clients,
                uses,
                configs,
                new ContextReader(
                        elements,
                        annotations,
                        reader,
                        records,
                        requests,
                        handlers,
                        capabilities,
                        uses,
                        events,
                        jobs,
                        integration,
                        gates),
                new TestRuntimeReader(elements, annotations, reader, capabilities, uses),
                new TestReader(annotations));
    }
}
