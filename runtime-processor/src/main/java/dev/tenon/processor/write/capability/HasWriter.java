package dev.tenon.processor.write.capability;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code HasNotifier}. */
public final class HasWriter {

    private HasWriter() {}

    /** The capability to use what a declaration names. */
    public static Source write(ContextModel context, CapabilityModel capability) {
        ClassName name = nameOf(context, capability);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name)
                .addModifiers(Layout.visibility(capability.isPublic()))
                .addJavadoc("The capability to use {@link $T}.\n", capability.type())
                .addMethod(MethodSpec.methodBuilder(capability.accessor())
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("The implementation that the runtime was given.\n")
                        .returns(capability.type())
                        .build());
        if (!capability.guarded().isEmpty()) {
            type.addMethod(MethodSpec.methodBuilder(capability.policiesAccessor())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc("What guards its calls.\n")
                    .returns(PoliciesWriter.nameOf(context, capability))
                    .build());
        }
        return Source.of(name, type, List.of(context.place().type()));
    }

    /** {@code HasNotifier}. */
    public static ClassName nameOf(ContextModel context, CapabilityModel capability) {
        return ClassName.get(context.type().packageName(), "Has" + capability.name());
    }
}
