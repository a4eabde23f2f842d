package org.famen.content.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
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
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.ExpressionException;
import org.famen.content.rule.expression.ExpressionLanguage;
import org.famen.content.rule.expression.Template;

/**
 * Reads one rule. Every name in an expression must be known where it is used: an answer, an announced number or the value of a
 * step before; and every answer must have an effect.
 */
public final class RuleReader {
    private static final BigDecimal MOST = new BigDecimal("100000000000");

    private final ExpressionLanguage language;
    private final String file;
    private final Fields fields;
    /** Names of answers and announced numbers. */
    private final Set<String> told = new LinkedHashSet<>();
    /** Names of values of steps. */
    private final Set<String> reckoned = new LinkedHashSet<>();

    private final Set<String> used = new LinkedHashSet<>();
    /** Whether an expression could not be read, so that what it uses is not known. */
    private boolean unread;

    private RuleReader(ExpressionLanguage language, String file, Fields fields) {
        this.language = requireNonNull(language, "language is null");
        this.file = requireNonNull(file, "file is null");
        this.fields = requireNonNull(fields, "fields is null");
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
        List<RuleInput> inputs = inputs();
        Optional<Expression> factsOn = expression(fields, "事实日");
        List<RuleParameter> parameters = parameters();
        List<RuleStep> steps = steps();
        List<RuleSentence> results = sentences("结论");
        List<RuleSentence> warnings = sentences("提醒");
        List<RuleExample> examples = examples();
        inputs.stream()
                .filter(input -> !unread && !used.contains(input.name()))
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

    private List<RuleInput> inputs() {
        List<RuleInput> read = new ArrayList<>();
        List<Fields> written = fields.groups("问题");
        if (written.isEmpty()) {
            fields.texts("问题").required();
        }
        written.forEach(group -> input(group).ifPresent(read::add));
        return read;
    }

    private Optional<RuleInput> input(Fields group) {
        Field<String> id = group.identifier("编号").required();
        Field<String> name = group.text("名称").required();
        Field<String> question = group.text("问").required();
        Field<String> help = group.text("说明");
        Field<ValueType> type = group.choice("类型", ValueType.class).required();
        Field<String> unit = group.text("单位");
        Field<BigDecimal> least = group.number("最小");
        Field<BigDecimal> most = group.number("最大");
        Field<List<String>> options = group.texts("选项");
        Field<Boolean> optional = group.yesNo("可不填");
        Optional<Expression> when = expression(group, "当");
        if (type.find().filter(ValueType.CHOICE::equals).isPresent()) {
            options.required();
        }
        name.find().ifPresent(word -> declare(group, told, word));
        return group.build(() -> RuleInputBuilder.stagedBuilder()
                        .id(id.value())
                        .name(name.value())
                        .question(question.value())
                        .help(help.find())
                        .type(type.value())
                        .unit(unit.orElse(type.value() == ValueType.MONEY ? "元" : ""))
                        .least(least.orElse(BigDecimal.ZERO))
                        .most(most.orElse(MOST))
                        .options(options.orElse(List.of()))
                        .optional(optional.orElse(false))
                        .when(when)
                        .build())
                .map(Sourced::value);
    }

    private List<RuleParameter> parameters() {
        List<RuleParameter> read = new ArrayList<>();
        for (Fields group : fields.groups("参数")) {
            Field<String> name = group.text("名称").required();
            Field<String> announced = group.text("取").required();
            Optional<Expression> day = expression(group, "按");
            Optional<Expression> when = expression(group, "当");
            name.find().ifPresent(word -> declare(group, told, word));
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
        Optional<Expression> when = expression(group, "当");
        group.text("算式").required();
        Optional<Expression> value = expression(group, "算式");
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        boolean again = name.find().filter(reckoned::contains).isPresent();
        if (!again) {
            name.find().ifPresent(word -> declare(group, reckoned, word));
        }
        group.text("怎么算").required();
        Optional<Template> how = template(group, "怎么算");
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
            Optional<Expression> when = expression(group, "当");
            group.text("说").required();
            Optional<Template> text = template(group, "说");
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
                    .map(written -> texts(written, Stream.concat(told.stream(), Stream.of(RuleNames.TODAY))))
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

    /** Once a name is written, what uses it is no further fault, whatever else is wrong with what it names. */
    private void declare(Fields group, Set<String> among, String word) {
        if (word.equals(RuleNames.TODAY) || told.contains(word) || reckoned.contains(word)) {
            group.reject("名称", "rule.name.twice", word);
        }
        among.add(word);
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>(told);
        known.addAll(reckoned);
        return known;
    }

    private Optional<Expression> expression(Fields group, String field) {
        return group.text(field).find().flatMap(text -> {
            try {
                Expression expression = language.parse(text);
                checkNames(group, field, expression.names());
                return Optional.of(expression);
            } catch (ExpressionException fault) {
                unread = true;
                group.reject(field, "rule.expression", text, fault.why());
                return Optional.empty();
            }
        });
    }

    private Optional<Template> template(Fields group, String field) {
        return group.text(field).find().flatMap(text -> {
            try {
                Template template = Template.parse(text, language);
                checkNames(group, field, template.names());
                return Optional.of(template);
            } catch (ExpressionException fault) {
                unread = true;
                group.reject(field, "rule.expression", text, fault.why());
                return Optional.empty();
            }
        });
    }

    private void checkNames(Fields group, String field, Set<String> names) {
        used.addAll(names);
        Set<String> known = known();
        unread |= names.stream().anyMatch(name -> !known.contains(name) && !name.equals(RuleNames.TODAY));
        names.stream()
                .filter(name -> !known.contains(name) && !name.equals(RuleNames.TODAY))
                .forEach(name -> NearestWord.find(name, known)
                        .ifPresentOrElse(
                                near -> group.reject(field, "rule.name.near", name, near),
                                () -> group.reject(field, "rule.name", name, String.join("、", known))));
    }
}
