package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.rule.ExpressionFields;
import org.famen.content.rule.expression.Expression;

/** Reads what a group asks (项目). */
final class FieldReader {
    private final ExpressionFields expressions;
    /** Names that were given to fields so far, those of repeated groups too. */
    private final Set<String> names = new LinkedHashSet<>();

    private final Set<String> ids;

    /** @param ids that are taken; those that are read are added */
    FieldReader(ExpressionFields expressions, Set<String> ids) {
        this.expressions = requireNonNull(expressions, "expressions is null");
        this.ids = requireNonNull(ids, "ids is null");
    }

    /** @param repeated whether their names are known only in what stands once for each of the group */
    List<PaperField> read(Fields group, boolean repeated) {
        List<Fields> written = group.groups("项目");
        if (written.isEmpty()) {
            group.texts("项目").required();
        }
        ExpressionFields known = repeated ? expressions.within(List.of()) : expressions;
        List<PaperField> read = new ArrayList<>();
        written.forEach(field -> field(field, known).ifPresent(read::add));
        return read;
    }

    private Optional<PaperField> field(Fields field, ExpressionFields known) {
        Field<String> id = field.identifier("编号").required();
        Field<String> name = field.text("名称").required();
        Field<String> question = field.text("问");
        Field<String> help = field.text("说明");
        Field<FieldType> type = field.choice("类型", FieldType.class).required();
        Field<String> unit = field.text("单位");
        Field<List<String>> options = field.texts("选项");
        Field<Boolean> required = field.yesNo("必填");
        Optional<Expression> when = known.read(field, "当");
        Field<List<FactSource>> sources =
                field.texts("取自").convert(FieldReader::sources, written -> field.reject("取自", "paper.source.form"));
        if (type.find().filter(FieldType::hasOptions).isPresent()) {
            options.required();
        }
        id.find().filter(word -> !ids.add(word)).ifPresent(twice -> field.reject("编号", "paper.id.twice", twice));
        name.find().ifPresent(word -> {
            known.declare(field, word);
            if (!names.add(word) && !known.names().contains(word)) {
                field.reject("名称", "rule.name.twice", word);
            }
        });
        return field.build(() -> PaperFieldBuilder.stagedBuilder()
                        .id(id.value())
                        .name(name.value())
                        .question(question.orElse(name.value()))
                        .help(help.find())
                        .type(type.value())
                        .unit(unit.orElse(type.value() == FieldType.MONEY ? "元" : ""))
                        .options(options.orElse(List.of()))
                        .required(required.orElse(false))
                        .when(when)
                        .sources(sources.orElse(List.of()))
                        .build())
                .map(Sourced::value);
    }

    private static Optional<List<FactSource>> sources(List<String> written) {
        List<FactSource> sources = written.stream()
                .map(FactSource::parse)
                .flatMap(Optional::stream)
                .toList();
        return sources.size() == written.size() ? Optional.of(sources) : Optional.empty();
    }
}
