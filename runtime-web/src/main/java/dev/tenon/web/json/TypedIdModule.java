package dev.tenon.web.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.tenon.id.TypedIdentifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Lets a mapper of the user's own read and write every {@link TypedIdentifier}, generated or hand-written, as the routes do:
 * as its text, also as the key of a map. A text that is no id is an error of the mapper's at its place. Found by
 * {@code JsonMapper.builder().findAndAddModules()}.
 */
public final class TypedIdModule extends JacksonModule {

    /** For {@code addModule}, and for the service loader. */
    public TypedIdModule() {}

    @Override
    public String getModuleName() {
        return TypedIdModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Values())
                .addKeySerializers(new Keys())
                .addDeserializers(new FromValues())
                .addKeyDeserializers(TypedIdModule::fromKeys);
    }

    private static boolean isId(Class<?> type) {
        return TypedIdentifier.class.isAssignableFrom(type);
    }

    private static @Nullable KeyDeserializer fromKeys(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier described) {
        return isId(type.getRawClass())
                ? TypedIdReader.of(described.getClassInfo())
                        .map(reader -> new TypedIdKeyDeserializer(type.getRawClass(), reader))
                        .getOrNull()
                : null;
    }

    private static final class Values implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier described,
                JsonFormat.@Nullable Value format) {
            return isId(type.getRawClass()) ? new TypedIdSerializer(described.getClassInfo()) : null;
        }
    }

    private static final class Keys implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier described,
                JsonFormat.@Nullable Value format) {
            return isId(type.getRawClass()) ? new TypedIdKeySerializer(described.getClassInfo()) : null;
        }
    }

    private static final class FromValues extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier described) {
            return isId(type.getRawClass())
                    ? TypedIdReader.of(described.getClassInfo())
                            .map(reader -> new TypedIdDeserializer(type, reader))
                            .getOrNull()
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isId(type);
        }
    }
}
