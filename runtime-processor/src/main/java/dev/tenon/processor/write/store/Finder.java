package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.LookupModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import java.util.ArrayList;
import java.util.List;

/** The methods of a lookup: {@code Option<Book> findByIsbn(String isbn)}; of one that is not unique also a page. */
public record Finder(EntityModel entity, LookupModel lookup) {

    private static final TypeName AFTER = ParameterizedTypeName.get(Tenon.OPTION, Tenon.CURSOR);

    /** The finders of an entity. */
    public static List<Finder> of(EntityModel entity) {
        return entity.lookups().stream()
                .map(lookup -> new Finder(entity, lookup))
                .toList();
    }

    /** Its name. */
    public String method() {
        return lookup.method();
    }

    /** Whether it finds one at most. */
    public boolean isUnique() {
        return lookup.isUnique();
    }

    /** What it gives. */
    public TypeName result() {
        return ParameterizedTypeName.get(isUnique() ? Tenon.OPTION : Tenon.SEQ, entity.type());
    }

    /** Of several components each as it is; of one its value: what has none is not found. */
    public List<ParameterSpec> parameters() {
        return lookup.components().stream()
                .map(component -> ParameterSpec.of(typeOf(component), component.name()))
                .toList();
    }

    private TypeName typeOf(ComponentModel component) {
        return (lookup.isComposite() ? component.shape() : component.single()).type();
    }

    /** The parameters of a page. */
    List<ParameterSpec> pageParameters() {
        List<ParameterSpec> parameters = new ArrayList<>(parameters());
        parameters.add(ParameterSpec.of(AFTER, free("after")));
        parameters.add(ParameterSpec.of(PrimitiveTypeName.INT, free("size")));
        return parameters;
    }

    TypeName pageResult() {
        return ParameterizedTypeName.get(Tenon.SLICE, entity.type());
    }

    /** {@code Match.of(BookFields.isbn, isbn)}; each component after the second on a line of its own. */
    public CodeBlock match() {
        CodeBlock.Builder match = CodeBlock.builder();
        for (ComponentModel component : lookup.components()) {
            match.add(match.isEmpty() ? CodeBlock.of("$T.of", Tenon.MATCH) : CodeBlock.of("$L.and", lineBreak()))
                    .add("($T.$L, $L)", entity.sibling("", "Fields"), component.name(), component.name());
        }
        return match.build();
    }

    /** The rows as a selection. */
    CodeBlock selection() {
        return CodeBlock.of("$L$L.selection()", match(), lineBreak());
    }

    private String lineBreak() {
        return lookup.components().size() > 2 ? "\n" : "";
    }

    /** {@code {@link Book#isbn}}, or several of them. */
    CodeBlock links() {
        return lookup.components().stream()
                .map(component -> CodeBlock.of("{@link $T#$L}", entity.type(), component.name()))
                .collect(CodeBlock.joining(lookup.components().size() > 2 ? " and\n" : " and "));
    }

    /** The name, with underscores until no component of the lookup has it. */
    private String free(String name) {
        return lookup.names().contains(name) ? free(name + "_") : name;
    }
}
