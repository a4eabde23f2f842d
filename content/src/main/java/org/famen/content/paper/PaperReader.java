package org.famen.content.paper;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.rule.ExpressionFields;
import org.famen.content.rule.expression.ExpressionLanguage;

/** Reads one document. Every name in its template must be a field, and every field must have an effect. */
final class PaperReader {
    private final String file;
    private final Fields fields;
    private final ExpressionFields expressions;
    private final Set<String> ids = new HashSet<>();

    private PaperReader(ExpressionLanguage language, String file, Fields fields) {
        this.file = requireNonNull(file, "file is null");
        this.fields = requireNonNull(fields, "fields is null");
        this.expressions = new ExpressionFields(language);
    }

    /** Empty when anything is at fault, which has been reported then: half a document would mislead. */
    static Optional<Sourced<Paper>> read(ExpressionLanguage language, String file, Fields fields) {
        return new PaperReader(language, file, fields).read();
    }

    private Optional<Sourced<Paper>> read() {
        Field<String> id = fields.identifier("编号").required();
        Field<String> name = fields.text("名称").required();
        Field<String> summary = fields.text("简介").required();
        Field<PaperKind> kind = fields.choice("分类", PaperKind.class).required();
        Field<List<String>> words = fields.texts("也叫");
        Field<LocalDate> version = fields.date("版本").required();
        Field<String> source = fields.text("出处").required();
        Field<List<WrittenCitation>> basis = CitationField.read(fields, "依据").required();
        Field<List<String>> ways = fields.texts("途径");
        Field<List<String>> tools = fields.texts("工具");
        List<PaperGroup> groups = groups();
        List<Part> body = new PartReader(expressions, groups).parts(fields, "文书");
        Optional<Handing> handing = handing();
        List<PaperExample> examples = examples(groups);
        groups.stream()
                .flatMap(group -> group.fields().stream())
                .filter(field -> !expressions.mayBeUsed(field.name()))
                .forEach(field -> fields.reject("文书", "paper.unused", field.name()));
        return fields.build(() -> PaperBuilder.stagedBuilder()
                .id(id.value())
                .file(file)
                .name(name.value())
                .summary(summary.value())
                .kind(kind.value())
                .words(words.orElse(List.of()))
                .version(version.value())
                .source(source.value())
                .basis(basis.value())
                .groups(groups)
                .body(body)
                .handing(handing.orElseThrow())
                .ways(ways.orElse(List.of()))
                .tools(tools.orElse(List.of()))
                .examples(examples)
                .build());
    }

    private Optional<Handing> handing() {
        Field<String> office = fields.text("交给").required();
        Field<String> place = fields.text("去哪里").required();
        Field<String> copies = fields.text("几份").required();
        Field<String> fee = fields.text("费用").required();
        Field<String> feeTool = fields.text("算费用");
        Field<List<String>> evidence = fields.texts("证据").required();
        Field<List<String>> advice = fields.texts("提醒").required();
        boolean complete = office.find().isPresent()
                && place.find().isPresent()
                && copies.find().isPresent()
                && fee.find().isPresent()
                && evidence.find().isPresent()
                && advice.find().isPresent();
        return complete
                ? Optional.of(new Handing(
                        office.value(),
                        place.value(),
                        copies.value(),
                        fee.value(),
                        feeTool.find(),
                        evidence.value(),
                        advice.value()))
                : Optional.empty();
    }

    private List<PaperGroup> groups() {
        List<PaperGroup> read = new ArrayList<>();
        List<Fields> written = fields.groups("填写");
        if (written.isEmpty()) {
            fields.texts("填写").required();
        }
        FieldReader fieldReader = new FieldReader(expressions, ids);
        for (Fields group : written) {
            Field<String> id = group.identifier("编号").required();
            Field<String> name = group.text("名称").required();
            Field<String> help = group.text("说明");
            Field<Integer> most = group.integer("最多");
            var when = expressions.read(group, "当");
            boolean repeated = most.orElse(1) > 1;
            List<PaperField> asked = fieldReader.read(group, repeated);
            if (most.find()
                    .filter(count -> count < 2 || count > PaperLimits.ITEMS)
                    .isPresent()) {
                group.reject("最多", "paper.most", String.valueOf(PaperLimits.ITEMS));
            }
            id.find().filter(known -> !ids.add(known)).ifPresent(twice -> group.reject("编号", "paper.id.twice", twice));
            group.build(() -> new PaperGroup(id.value(), name.value(), help.find(), most.orElse(1), when, asked))
                    .ifPresent(built -> read.add(built.value()));
        }
        return read;
    }

    private List<PaperExample> examples(List<PaperGroup> groups) {
        List<PaperExample> read = new ArrayList<>();
        for (Fields group : fields.groups("例子")) {
            Field<String> about = group.text("说").required();
            Optional<Fields> given = group.group("给");
            Map<String, List<String>> single = new LinkedHashMap<>();
            Map<String, List<Map<String, List<String>>>> repeated = new LinkedHashMap<>();
            given.ifPresent(written -> groups.forEach(asked -> {
                if (asked.isRepeated()) {
                    repeated.put(
                            asked.name(),
                            written.groups(asked.name()).stream()
                                    .map(item -> answers(item, asked.fields()))
                                    .toList());
                } else {
                    single.putAll(answers(written, asked.fields()));
                }
            }));
            Field<List<String>> has = group.texts("有").required();
            Field<List<String>> lacks = group.texts("没有");
            group.build(() -> new PaperExample(
                            group.line(), about.value(), single, repeated, has.value(), lacks.orElse(List.of())))
                    .ifPresent(example -> read.add(example.value()));
        }
        return read;
    }

    private static Map<String, List<String>> answers(Fields written, List<PaperField> asked) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (PaperField field : asked) {
            Optional<List<String>> texts = field.type() == FieldType.CHOICES
                    ? written.texts(field.name()).find()
                    : written.text(field.name()).find().map(List::of);
            texts.ifPresent(all -> answers.put(field.name(), all));
        }
        return answers;
    }
}
