package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.ForeignKeyModel.OnDelete;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RulesModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import dev.tenon.processor.write.store.Finder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes {@code PostgresBookStore}. */
public final class PostgresStoreWriter {

    /** The database that stores are in. */
    public static final ClassName POSTGRES = ClassName.get("dev.tenon.postgres", "Postgres");

    public static final ClassName DATABASE = ClassName.get("dev.tenon.postgres.store", "PostgresDatabase");

    private static final ClassName STORE = ClassName.get("dev.tenon.postgres.store", "PostgresStore");
    private static final ClassName SESSION = ClassName.get("dev.tenon.postgres.store", "PostgresSession");
    private static final ClassName TABLE = ClassName.get("dev.tenon.postgres.store", "PostgresTable");
    private static final ClassName STATEMENT = TABLE.nestedClass("Statement");
    private static final ClassName READER = ClassName.get("dev.tenon.postgres.store", "RowReader");
    private static final ClassName WRITER = ClassName.get("dev.tenon.postgres.store", "RowWriter");

    private final ContextModel context;
    private final EntityModel entity;
    private final ClassName name;
    private final ClassName fields;
    private final TableSql sql;
    private final JsonColumns json;

    private PostgresStoreWriter(ContextModel context, EntityModel entity) {
        this.context = context;
        this.entity = entity;
        this.name = nameOf(entity);
        this.fields = entity.sibling("", "Fields");
        this.sql = new TableSql(context, entity);
        this.json = new JsonColumns(entity, name);
    }

    /** The store of an entity of a context. */
    public static Source write(ContextModel context, EntityModel entity) {
        return new PostgresStoreWriter(context, entity).write();
    }

    /** The name of an entity's store. */
    public static ClassName nameOf(EntityModel entity) {
        return entity.sibling("Postgres", "Store");
    }

    private Source write() {
        Map<String, String> statements = statements();
        TypeSpec.Builder type = Layout.holder(name.simpleName(), entity.record().isPublic())
                .addJavadoc("{@link $T} in a {@link $T}.\n", entity.sibling("", "StoreTx"), DATABASE)
                .superclass(ParameterizedTypeName.get(STORE, entity.keyType(), entity.type()))
                .addSuperinterface(entity.sibling("", "StoreTx"));
        statements.forEach((constant, text) -> type.addField(text(constant, text)));
        for (Finder finder : Finder.of(entity)) {
            type.addField(text(constantOf(finder), sql.find(finder.lookup())));
        }
        json.fields().forEach(type::addField);
        type.addField(table(statements)).addMethods(constructors()).addMethod(port());
        for (Finder finder : Finder.of(entity)) {
            type.addMethod(MethodSpec.methodBuilder(finder.method())
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(finder.result())
                    .addParameters(finder.parameters())
                    .addStatement(
                            "return $L($L, $L)",
                            finder.isUnique() ? "findUnique" : "findAll",
                            constantOf(finder),
                            finder.match())
                    .build());
        }
        type.addMethod(read()).addMethod(writeRow());
        return Source.of(name, type, origins());
    }

    /** The context, the entity, and whatever refers to it or is referred to. */
    private List<String> origins() {
        List<String> origins = new ArrayList<>();
        origins.add(context.place().type());
        origins.add(entity.place().type());
        sql.targets().forEach(target -> origins.add(target.place().type()));
        sql.referrers()
                .forEach(referrer -> origins.add(referrer.entity().place().type()));
        return origins;
    }

    private Map<String, String> statements() {
        Map<String, String> statements = new LinkedHashMap<>();
        statements.put("SELECT", sql.select());
        statements.put("FIND_BY_ID", sql.findById());
        statements.put("INSERT", sql.insert());
        statements.put("INSERT_ALL", sql.insertAll());
        statements.put("COPY", sql.copy());
        statements.put("UPDATE", sql.update());
        if (entity.version().isPresent()) {
            statements.put("UPDATE_ALL", sql.updateAll());
        } else {
            statements.put("UPSERT", sql.upsert());
            statements.put("UPSERT_ALL", sql.upsertAll());
        }
        statements.put("DELETE", sql.delete());
        statements.put("DELETE_BY_ID", sql.deleteById());
        statements.put("DELETE_ALL", sql.deleteAll());
        return statements;
    }

    private static FieldSpec text(String constant, String text) {
        return FieldSpec.builder(String.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("\"\"\"\n$>$>$L\n\"\"\"$<$<", text)
                .build();
    }

    /** {@code findByIsbn -> FIND_BY_ISBN}. */
    private static String constantOf(Finder finder) {
        return Names.constant(finder.method());
    }

    private FieldSpec table(Map<String, String> statements) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($T.ENTITY, $S)$>$>", TABLE, fields, sql.name());
        for (ComponentModel component : entity.components()) {
            boolean isList =
                    component.shape() instanceof Shape.Many many && many.item().isSingle();
            if (component.isField() || isList) {
                code.add("\n.column($T.$L, $S)", fields, component.name(), component.column());
            }
        }
        for (ForeignKeyModel reference : entity.foreignKeys()) {
            sql.target(reference)
                    .ifPresent(target -> code.add(
                                    "\n.refersTo($T.$L, $S, $S",
                                    fields,
                                    reference.component().name(),
                                    TableSql.name(context, target),
                                    target.keys().getFirst().column())
                            .add(sql.ownTenant(reference, target)
                                    .map(tenant -> CodeBlock.of(", $S)", tenant.column()))
                                    .orElse(CodeBlock.of(")"))));
        }
        for (TableSql.Referrer referrer : sql.referrers(OnDelete.RESTRICT)) {
            code.add(
                    "\n.restrictedBy($S, $S, $S, $S)",
                    referrer.entity().name(),
                    referrer.reference().component().name(),
                    TableSql.name(context, referrer.entity()),
                    referrer.reference().component().column());
        }
        for (TableSql.Referrer referrer : sql.referrers(OnDelete.SET_NULL)) {
            code.add(
                    "\n.emptiedIn($S, $S, $S)",
                    TableSql.name(context, referrer.entity()),
                    referrer.reference().component().column(),
                    referrer.entity().version().map(ComponentModel::column).orElse(""));
        }
        checks(code);
        statements.keySet().forEach(statement -> code.add("\n.statement($T.$L, $L)", STATEMENT, statement, statement));
        Finder.of(entity).forEach(finder -> code.add("\n.finder($L)", constantOf(finder)));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(TABLE, entity.keyType(), entity.type()),
                        "TABLE",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(code.add("\n.build()$<$<").build())
                .build();
    }

    /** What the database does not check of rows that an update of many writes. */
    private void checks(CodeBlock.Builder code) {
        RulesModel rules = entity.record().rules();
        if (rules.hasCheck() || !rules.constraints().isEmpty()) {
            code.add("\n.checkedByRow()");
            return;
        }
        entity.components().stream()
                .filter(component -> component.isField() && !Checks.sayAll(component))
                .forEach(component -> code.add("\n.checkedByValue($T.$L)", fields, component.name()));
    }

    private List<MethodSpec> constructors() {
        MethodSpec.Builder plain =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(SESSION, "session");
        if (!entity.hasCaller()) {
            return List.of(plain.addStatement("super(TABLE, session)").build());
        }
        return List.of(
                plain.addStatement("this(session, $T.none())", Tenon.CORRELATION)
                        .build(),
                MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(SESSION, "session")
                        .addParameter(Tenon.CORRELATION, "correlation")
                        .addStatement("super(TABLE, session, correlation)")
                        .build(),
                MethodSpec.methodBuilder("by")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(entity.sibling("", "StoreTx"))
                        .addParameter(Tenon.CORRELATION, "correlation")
                        .addStatement("return new $T(session(), correlation)", name)
                        .build());
    }

    private MethodSpec port() {
        return MethodSpec.methodBuilder("in")
                .addModifiers(Layout.visibleStatic(entity.record().isPublic()))
                .addJavadoc("The store of {@link $T} in {@code database}.\n", entity.type())
                .returns(ParameterizedTypeName.get(
                        Tenon.TRANSACTIONAL_PORT, entity.sibling("", "Store"), entity.sibling("", "StoreTx")))
                .addParameter(DATABASE, "database")
                .addStatement("return database.port($T::new)", name)
                .build();
    }

    private MethodSpec read() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (ComponentModel component : entity.components()) {
            arguments.add(Columns.read("row", arguments.size() + 1, component, jsonOf(component)));
        }
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(entity.type())
                .addParameter(READER, "row")
                .addStatement("return new $T($L)", entity.type(), Layout.outerArguments(arguments))
                .build();
    }

    private MethodSpec writeRow() {
        String variable = Names.variable(entity.name(), "row");
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(entity.type(), variable)
                .addParameter(WRITER, "row");
        entity.components()
                .forEach(
                        component -> method.addStatement(Columns.write("row", variable, component, jsonOf(component))));
        return method.build();
    }

    private CodeBlock jsonOf(ComponentModel component) {
        return Columns.isJson(component.shape()) ? json.of(component) : CodeBlock.of("");
    }
}
