package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.expression.Template;

/**
 * Reads one rule. Every name in an expression must be known where it is used: an answer, an announced number or the value of a
 * step before; and every answer must have an effect.
 */
public final class RuleReader {
    private final String file;
    private final Fields fields;
    private final ExpressionFields expressions;
    /** Names of values of steps; the other names are told. */
    private final Set<String> reckoned = new LinkedHashSet<>();

    private RuleReader(ExpressionLanguage language, String file, Fields fields) {
        this.file = requireNonNull(file, "file is null");
        this.fields = requireNonNull(fields, "fields is null");
        this.expressions = new ExpressionFields(language);
    }

    /** Empty when anything is at fault, which has been reported then: half a rule would mislead. */
    public static Optional<Sourced<Rule>> read(ExpressionLanguage language, String file, Fields fields) {
        return new RuleReader(language, file, fields).read();
    }

    private Optional<Sourced<Rule>> read() {
        Field<String> id = fields.identifier("编号").required();
        Field<String> name = fields.text("名称").required();
        Field<String> summary = fields.text("简介").required();
        Field<List<String>> words = fields.texts("也叫");
        Field<LocalDate> from = fields.date("适用自").required();
        Field<LocalDate> until = fields.date("适用至");
        List<RuleInput> inputs = new QuestionReader(expressions).read(fields);
        Optional<Expression> factsOn = expressions.read(fields, "事实日");
        List<RuleParameter> parameters = parameters();
        List<RuleStep> steps = steps();
        List<RuleSentence> results = sentences("结论");
        List<RuleSentence> warnings = sentences("提醒");
        List<RuleExample> examples = examples();
        inputs.stream()
                .filter(input -> !expressions.mayBeUsed(input.name()))
                .forEach(input -> fields.reject("问题", "rule.unused", input.name()));
        return fields.build(() -> RuleBuilder.stagedBuilder()
                .id(id.value())
                .file(file)
                .name(name.value())
                .summary(summary.value())
                .words(words.orElse(List.of()))
                .from(from.value())
                .until(until.find().map(last -> last.plusDays(1)))
                .factsOn(factsOn)
                .inputs(inputs)
                .parameters(parameters)
                .steps(steps)
                .results(results)
                .warnings(warnings)
                .examples(examples)
                .build());
    }

    private List<RuleParameter> parameters() {
        List<RuleParameter> read = new ArrayList<>();
        for (Fields group : fields.groups("参数")) {
            Field<String> name = group.text("名称").required();
            Field<String> announced = group.text("取").required();
            Optional<Expression> day = expressions.read(group, "按");
            Optional<Expression> when = expressions.read(group, "当");
            name.find().ifPresent(word -> expressions.declare(group, word));
            group.build(() -> new RuleParameter(name.value(), announced.value(), day, when))
                    .ifPresent(parameter -> read.add(parameter.value()));
        }
        return read;
    }

    private List<RuleStep> steps() {
        List<RuleStep> read = new ArrayList<>();
        List<Fields> written = fields.groups("步骤");
        if (written.isEmpty()) {
            fields.texts("步骤").required();
        }
        written.forEach(group -> step(group).ifPresent(read::add));
        return read;
    }

    private Optional<RuleStep> step(Fields group) {
        Field<String> name = group.text("名称").required();
        Field<ValueType> type = group.choice("类型", ValueType.class).required();
        Field<String> unit = group.text("单位");
        Optional<Expression> when = expressions.read(group, "当");
        group.text("算式").required();
        Optional<Expression> value = expressions.read(group, "算式");
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        boolean again = name.find().filter(reckoned::contains).isPresent();
        if (!again) {
            name.find().ifPresent(word -> {
                expressions.declare(group, word);
                reckoned.add(word);
            });
        }
        group.text("怎么算").required();
        Optional<Template> how = expressions.template(group, "怎么算");
        Field<Boolean> shown = group.yesNo("显示");
        return group.build(() -> new RuleStep(
                        name.value(),
                        type.value(),
                        unit.orElse(type.value() == ValueType.MONEY ? "元" : ""),
                        when,
                        value.orElseThrow(),
                        basis.value(),
                        how.orElseThrow(),
                        shown.orElse(true)))
                .map(Sourced::value);
    }

    private List<RuleSentence> sentences(String field) {
        List<RuleSentence> read = new ArrayList<>();
        for (Fields group : fields.groups(field)) {
            Optional<Expression> when = expressions.read(group, "当");
            group.text("说").required();
            Optional<Template> text = expressions.template(group, "说");
            Field<List<WrittenCitation>> basis = CitationField.read(group, "依据");
            group.build(() -> new RuleSentence(when, text.orElseThrow(), basis.orElse(List.of())))
                    .ifPresent(sentence -> read.add(sentence.value()));
        }
        return read;
    }

    private List<RuleExample> examples() {
        List<RuleExample> read = new ArrayList<>();
        for (Fields group : fields.groups("例子")) {
            Field<String> about = group.text("说");
            Map<String, String> given = group.group("给")
                    .map(written -> texts(
                            written,
                            Stream.concat(
                                    expressions.names().stream().filter(name -> !reckoned.contains(name)),
                                    Stream.of(RuleNames.TODAY))))
                    .orElse(Map.of());
            Map<String, String> expected = group.group("得")
                    .map(written -> texts(written, reckoned.stream()))
                    .orElse(Map.of());
            if (expected.isEmpty()) {
                group.reject("得", "rule.example.empty");
            }
            group.build(() -> new RuleExample(group.line(), about.orElse(""), given, expected))
                    .ifPresent(example -> read.add(example.value()));
        }
        return read;
    }

    private static Map<String, String> texts(Fields written, Stream<String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        names.forEach(name -> written.text(name).find().ifPresent(text -> texts.put(name, text)));
        return texts;
    }
}
