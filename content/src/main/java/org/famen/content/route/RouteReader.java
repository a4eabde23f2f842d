package org.famen.content.route;

import static java.util.Objects.requireNonNull;

import java.net.URI;
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
import org.famen.content.organisation.PhonesReader;
import org.famen.content.policy.Audience;
import org.famen.content.rule.ExpressionFields;
import org.famen.content.rule.QuestionReader;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleBook;
import org.famen.content.rule.RuleInput;
import org.famen.content.rule.RuleNames;
import org.famen.content.rule.expression.Expression;
import org.famen.content.rule.expression.ExpressionLanguage;

/** Reads one route. */
final class RouteReader {
    private final RuleBook rules;
    private final String file;
    private final Fields fields;
    private final ExpressionFields expressions;
    private final Set<String> ids = new HashSet<>();

    private RouteReader(ExpressionLanguage language, RuleBook rules, String file, Fields fields) {
        this.rules = requireNonNull(rules, "rules is null");
        this.file = requireNonNull(file, "file is null");
        this.fields = requireNonNull(fields, "fields is null");
        this.expressions = new ExpressionFields(language);
    }

    /** Empty when anything is at fault, which has been reported then: half a route would mislead. */
    static Optional<Sourced<Route>> read(ExpressionLanguage language, RuleBook rules, String file, Fields fields) {
        return new RouteReader(language, rules, file, fields).read();
    }

    private Optional<Sourced<Route>> read() {
        Field<String> id = fields.identifier("编号").required();
        Field<String> name = fields.text("名称").required();
        Field<String> summary = fields.text("简介").required();
        Field<List<String>> words = fields.texts("也叫");
        Field<List<String>> topics = fields.texts("主题");
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class);
        Field<Integer> order = fields.integer("顺序");
        Briefing briefing = BriefingReader.read(fields);
        Field<List<String>> near = fields.texts("相近");
        List<UrgentCall> calls = fields.groups("先打电话").stream()
                .map(RouteReader::call)
                .flatMap(Optional::stream)
                .toList();
        List<RuleInput> inputs = new QuestionReader(expressions).read(fields);
        List<Way> ways = new ArrayList<>();
        fields.groups("途径").forEach(group -> way(group).ifPresent(ways::add));
        List<RouteExample> examples = examples();
        inputs.stream()
                .filter(input -> !expressions.mayBeUsed(input.name()))
                .forEach(input -> fields.reject("问题", "rule.unused", input.name()));
        return fields.build(() -> RouteBuilder.stagedBuilder()
                .id(id.value())
                .file(file)
                .name(name.value())
                .summary(summary.value())
                .words(words.orElse(List.of()))
                .topics(topics.orElse(List.of()))
                .audiences(audiences.orElse(List.of(Audience.CITIZEN)))
                .order(order.orElse(0))
                .briefing(briefing)
                .near(near.orElse(List.of()))
                .calls(calls)
                .inputs(inputs)
                .ways(ways)
                .examples(examples)
                .build());
    }

    private static Optional<UrgentCall> call(Fields group) {
        Field<String> when = group.text("当").required();
        Field<String> number = group.text("打").required();
        Field<String> then = group.text("说").required();
        return group.build(() -> new UrgentCall(when.value(), number.value(), then.value()))
                .map(Sourced::value);
    }

    private Optional<Way> way(Fields group) {
        Field<String> id = group.identifier("编号").required();
        Field<WayKind> kind = group.choice("途径", WayKind.class).required();
        Field<String> name = group.text("名称").required();
        Optional<Expression> when = expressions.read(group, "当");
        Field<String> whoMay = group.text("谁可以").required();
        Field<String> cost = group.text("费用").required();
        Optional<ToolUse> fee = use(group, "算费用");
        Field<String> duration = group.text("多久").required();
        Optional<ToolUse> limit = use(group, "最晚");
        Field<String> limitInWords = group.text("期限");
        Field<String> binding = group.text("效力").required();
        Field<List<String>> steps = group.texts("怎么做").required();
        Field<List<String>> bring = group.texts("要带");
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        Field<String> where = group.text("地点");
        Field<List<String>> phones = PhonesReader.read(group, "电话");
        Field<URI> website = group.webAddress("网址");
        Field<String> place = group.text("去哪里").required();
        id.find().filter(known -> !ids.add(known)).ifPresent(twice -> group.reject("编号", "route.way.twice", twice));
        return group.build(() -> WayBuilder.stagedBuilder()
                        .id(id.value())
                        .kind(kind.value())
                        .name(name.value())
                        .when(when)
                        .whoMay(whoMay.value())
                        .cost(cost.value())
                        .fee(fee)
                        .duration(duration.value())
                        .limit(limit)
                        .limitInWords(limitInWords.orElse(""))
                        .binding(binding.value())
                        .steps(steps.value())
                        .bring(bring.orElse(List.of()))
                        .basis(basis.value())
                        .where(where.orElse(""))
                        .phones(phones.orElse(List.of()))
                        .website(website.find())
                        .place(place.value())
                        .build())
                .map(Sourced::value);
    }

    private Optional<ToolUse> use(Fields group, String field) {
        return group.group(field).flatMap(written -> {
            Field<String> tool = written.text("算").required();
            Field<String> value = written.text("取").required();
            Optional<Rule> rule = tool.find().flatMap(rules::newest);
            if (tool.find().isPresent() && rule.isEmpty()) {
                written.reject("算", "route.tool", tool.value());
            }
            value.find()
                    .filter(name -> rule.map(known -> known.steps().stream()
                                    .noneMatch(step -> step.name().equals(name)))
                            .orElse(false))
                    .ifPresent(name -> written.reject("取", "route.value", name));
            Map<String, Expression> answers = new LinkedHashMap<>();
            written.group("用")
                    .ifPresent(given -> rule.ifPresent(known -> known.inputs()
                            .forEach(input -> expressions
                                    .read(given, input.id())
                                    .ifPresent(expression -> answers.put(input.id(), expression)))));
            return written.build(() -> new ToolUse(tool.value(), answers, value.value()))
                    .map(Sourced::value);
        });
    }

    private List<RouteExample> examples() {
        List<RouteExample> read = new ArrayList<>();
        for (Fields group : fields.groups("例子")) {
            Field<String> about = group.text("说").required();
            Map<String, String> given = new LinkedHashMap<>();
            group.group("给").ifPresent(answers -> {
                expressions.names().forEach(name -> answers.text(name).find().ifPresent(text -> given.put(name, text)));
                answers.text(RuleNames.TODAY).find().ifPresent(text -> given.put(RuleNames.TODAY, text));
            });
            Field<List<String>> open = known(group, "可以");
            Field<List<String>> over = known(group, "过期");
            group.build(() -> new RouteExample(
                            group.line(), about.value(), given, open.orElse(List.of()), over.orElse(List.of())))
                    .ifPresent(example -> read.add(example.value()));
        }
        return read;
    }

    private Field<List<String>> known(Fields group, String field) {
        return group.texts(field)
                .convert(
                        names -> Optional.of(names).filter(ids::containsAll),
                        names -> names.stream()
                                .filter(name -> !ids.contains(name))
                                .forEach(name -> group.reject(field, "route.way", name, String.join("、", ids))));
    }
}
