package dev.tenon.processor.write.search;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.SearchFieldModel;
import dev.tenon.processor.model.SearchRole;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.store.FieldTypes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookSearchFields}: by what an entity is found. */
public final class SearchFieldsWriter {

    private final EntityModel entity;
    private final List<SearchFieldModel> fields;

    private SearchFieldsWriter(EntityModel entity) {
        this.entity = entity;
        this.fields = entity.search().orElseThrow().soundFields();
    }

    /** {@code BookSearchFields}. */
    public static ClassName nameOf(EntityModel entity) {
        return entity.sibling("", "SearchFields");
    }

    /** {@code BookSearchFields.TYPE}: what backends know of the entity. */
    public static CodeBlock typeOf(EntityModel entity) {
        return CodeBlock.of("$T.$L", nameOf(entity), constant(entity));
    }

    /** The fields of an entity that is searched; of one with errors none, so that they are not repeated at each import. */
    public static Source write(EntityModel entity) {
        return new SearchFieldsWriter(entity).write();
    }

    /** With an underscore where a component has that name. */
    private static String constant(EntityModel entity) {
        String name = "TYPE";
        while (entity.component(name).isPresent()) {
            name += "_";
        }
        return name;
    }

    private Source write() {
        ClassName name = nameOf(entity);
        TypeSpec.Builder type = Layout.holder(name.simpleName(), entity.record().isPublic())
                .addJavadoc("The components of {@link $T} that are searched.\n", entity.type());
        if (entity.isSearched()) {
            fields.forEach(field -> type.addField(field(field)));
            type.addField(searchType());
        }
        type.addMethod(Layout.noInstances());
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private FieldSpec field(SearchFieldModel field) {
        SearchRole role = field.base().orElseThrow();
        return constant(
                        typeOf(field, role),
                        field.name(),
                        CodeBlock.of("{@link $T#$L}.\n", entity.type(), field.name()))
                .initializer(made(field, role, settings(field, role)))
                .build();
    }

    /** A method that returns another field is not told what the constant is, so the type arguments are written out before it. */
    private CodeBlock made(SearchFieldModel field, SearchRole role, List<CodeBlock> settings) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.", classOf(role));
        if (!settings.isEmpty()) {
            code.add("<$L>", typeArguments(field, role));
        }
        code.add("$L($S, ", factory(field, role), field.name());
        switch (role) {
            case KEYWORD, NUMERIC, DATE -> code.add("$L, ", FieldTypes.of(field.item()));
            case VECTOR ->
                code.add("$L, $T.$L, ", field.dimensions(), Tenon.search("VectorSimilarity"), field.similarity());
            default -> {
                // Texts have no type.
            }
        }
        code.add("$T::$L)$>$>", entity.type(), field.name());
        settings.forEach(setting -> code.add(settings.size() > 2 ? "\n.$L" : ".$L", setting));
        return code.add("$<$<").build();
    }

    private static String factory(SearchFieldModel field, SearchRole role) {
        if (field.component().shape() instanceof Shape.Optional && role == SearchRole.VECTOR) {
            return "optional";
        }
        return field.isSingle() || role == SearchRole.VECTOR ? "of" : "ofAll";
    }

    private CodeBlock typeArguments(SearchFieldModel field, SearchRole role) {
        return role == SearchRole.TEXT
                ? CodeBlock.of("$T", entity.type())
                : CodeBlock.of("$T, $T", entity.type(), field.item().type().box());
    }

    private List<CodeBlock> settings(SearchFieldModel field, SearchRole role) {
        List<CodeBlock> settings = new ArrayList<>();
        if (role == SearchRole.TEXT && !field.analyzer().equals("standard")) {
            settings.add(CodeBlock.of("analyzedBy($S)", field.analyzer()));
        }
        if (role == SearchRole.TEXT && field.boost() != 1) {
            settings.add(CodeBlock.of(
                    "boosted($L)",
                    BigDecimal.valueOf(field.boost()).stripTrailingZeros().toPlainString()));
        }
        if (field.is(SearchRole.SUGGEST)) {
            settings.add(CodeBlock.of("suggested()"));
        }
        if (field.is(SearchRole.FACET)) {
            settings.add(CodeBlock.of("faceted()"));
        }
        if (field.is(SearchRole.SORTABLE)) {
            settings.add(CodeBlock.of("sortable()"));
        }
        return settings;
    }

    private TypeName typeOf(SearchFieldModel field, SearchRole role) {
        return switch (role) {
            case TEXT, VECTOR -> ParameterizedTypeName.get(constantOf(field, role), entity.type());
            default ->
                ParameterizedTypeName.get(
                        constantOf(field, role),
                        entity.type(),
                        field.item().type().box());
        };
    }

    /** Only what is sortable has a type to sort by. */
    private static ClassName constantOf(SearchFieldModel field, SearchRole role) {
        if (!field.is(SearchRole.SORTABLE)) {
            return classOf(role);
        }
        return Tenon.search(
                switch (role) {
                    case TEXT -> "SortableTextField";
                    case NUMERIC, DATE -> "SortableRangeField";
                    default -> "SortableKeywordField";
                });
    }

    private static ClassName classOf(SearchRole role) {
        return Tenon.search(
                switch (role) {
                    case TEXT -> "TextSearchField";
                    case NUMERIC, DATE -> "RangeSearchField";
                    case VECTOR -> "VectorSearchField";
                    default -> "KeywordSearchField";
                });
    }

    private FieldSpec searchType() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.ENTITY", entity.sibling("", "Fields")));
        arguments.add(key());
        fields.forEach(field -> arguments.add(CodeBlock.of("$L", field.name())));
        return constant(
                        ParameterizedTypeName.get(Tenon.SEARCH_TYPE, entity.keyType(), entity.type()),
                        constant(entity),
                        CodeBlock.of("{@link $T} for backends.\n", entity.type()))
                .initializer("$T.of($L)", Tenon.SEARCH_TYPE, Layout.arguments(arguments))
                .build();
    }

    private CodeBlock key() {
        if (!entity.hasCompositeKey()) {
            return CodeBlock.of(
                    "$T.of($L)",
                    Tenon.DOCUMENT_KEY,
                    FieldTypes.of(entity.key().orElseThrow().shape()));
        }
        List<CodeBlock> texts = new ArrayList<>();
        List<CodeBlock> values = new ArrayList<>();
        for (ComponentModel part : entity.keys()) {
            CodeBlock type = CodeBlock.of("$T.$L.type()", entity.sibling("", "Fields"), part.name());
            texts.add(CodeBlock.of("$L.encode(key.$L())", type, part.name()));
            values.add(CodeBlock.of("$L.decode(texts.get($L))", type, values.size()));
        }
        return CodeBlock.of(
                "$T.<$T>composite(\n$>$>key -> $T.of($L),\ntexts -> new $T($L))$<$<",
                Tenon.DOCUMENT_KEY,
                entity.keyType(),
                Tenon.VECTOR,
                CodeBlock.join(texts, ", "),
                entity.keyType(),
                CodeBlock.join(values, ", "));
    }

    private static FieldSpec.Builder constant(TypeName type, String name, CodeBlock about) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", about);
    }
}
