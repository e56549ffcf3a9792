package dev.tenon.processor.write.runtime;

import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A record of {@code CatalogModule} that effects run in, and what it is made of.
 *
 * @param stores the class of all stores
 * @param transacts whether it is the one outside of transactions
 */
record ModuleEnvironment(ContextModel context, ClassName stores, boolean transacts) {

    boolean hasStores() {
        return !context.entities().isEmpty() || context.gate().isStored();
    }

    /**
     * Its components, where a module is built.
     *
     * @param last what the transactor or the transaction is called there
     */
    List<CodeBlock> arguments(String last) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("observed"));
        if (hasStores()) {
            arguments.add(CodeBlock.of("stores"));
        }
        arguments.addAll(MessageParts.arguments(context, transacts));
        arguments.addAll(JobParts.arguments(context, transacts));
        arguments.addAll(SearchParts.arguments(context, transacts));
        if (hasStores() || transacts) {
            arguments.add(CodeBlock.of("$L", last));
        }
        arguments.addAll(GateParts.arguments(context, transacts));
        arguments.addAll(CapabilityParts.arguments(context, transacts));
        arguments.addAll(ConfigParts.arguments(context));
        if (transacts) {
            arguments.addAll(UsedParts.arguments(context));
        }
        return arguments;
    }

    /**
     * The record.
     *
     * @param environment what it implements
     * @param suffix of the ports that it yields
     */
    TypeSpec type(String simpleName, ClassName environment, String suffix) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(Tenon.PLATFORM, "platform");
        if (hasStores()) {
            components.addParameter(stores, "stores");
        }
        components.addParameters(MessageParts.components(context, transacts));
        components.addParameters(JobParts.components(context, transacts));
        components.addParameters(SearchParts.components(context, transacts));
        if (transacts) {
            components.addParameter(
                    ParameterizedTypeName.get(Tenon.TRANSACTOR, context.sibling("", "Tx")), context.transactor());
        } else if (hasStores()) {
            components.addParameter(Tenon.TRANSACTION, "transaction");
        }
        components.addParameters(GateParts.components(context, transacts));
        components.addParameters(CapabilityParts.components(context, transacts));
        components.addParameters(ConfigParts.components(context));
        if (transacts) {
            components.addParameters(UsedParts.components(context));
        }
        return TypeSpec.recordBuilder(simpleName)
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(components.build())
                .addSuperinterface(environment)
                .addMethods(EntityParts.accessors(context, suffix, transacts))
                .addMethods(GateParts.accessors(context, transacts))
                .addMethods(CapabilityParts.accessors(context, transacts))
                .addMethods(ConfigParts.accessors(context))
                .addMethods(transacts ? UsedParts.accessors(context) : List.of())
                .build();
    }
}
