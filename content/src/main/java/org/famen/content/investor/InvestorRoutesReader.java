package org.famen.content.investor;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.NearestWord;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.PhonesReader;

/** Reads {@code investor-routes.yaml}: the ways (途径), and which of them are open in which situation (情形). */
public final class InvestorRoutesReader {
    private final Fields fields;
    private final Map<String, InvestorRoute> routes = new LinkedHashMap<>();

    private InvestorRoutesReader(Fields fields) {
        this.fields = requireNonNull(fields, "fields is null");
    }

    /** No situation at all when any field is at fault, which has been reported then: half a table would mislead. */
    public static List<Sourced<InvestorSituation>> read(Fields fields) {
        return new InvestorRoutesReader(fields).read();
    }

    private List<Sourced<InvestorSituation>> read() {
        Field<Boolean> demonstration = fields.yesNo("演示");
        fields.groups("途径").forEach(this::readRoute);
        List<InvestorSituation> situations = new ArrayList<>();
        for (Fields group : fields.groups("情形")) {
            readSituation(group, situations.size() + 1, demonstration.orElse(false))
                    .ifPresent(situations::add);
        }
        return fields.build(() -> situations).stream()
                .flatMap(whole ->
                        whole.value().stream().map(situation -> new Sourced<>(whole.file(), whole.line(), situation)))
                .toList();
    }

    private void readRoute(Fields group) {
        Field<String> id = group.identifier("编号").required();
        Field<String> name = group.text("名称").required();
        Field<String> whoMay = group.text("谁可以用").required();
        Field<String> cost = group.text("费用").required();
        Field<String> timeLimit = group.text("时限").required();
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        Field<List<String>> steps = group.texts("怎么做").required();
        Field<String> where = group.text("去哪里").required();
        Field<List<String>> phones = PhonesReader.read(group, "电话");
        Field<URI> website = group.webAddress("网址");
        id.find().filter(routes::containsKey).ifPresent(twice -> group.reject("编号", "investor.twice", twice));
        group.build(() -> InvestorRouteBuilder.stagedBuilder()
                        .id(id.value())
                        .name(name.value())
                        .whoMay(whoMay.value())
                        .cost(cost.value())
                        .timeLimit(timeLimit.value())
                        .basis(basis.value())
                        .steps(steps.value())
                        .where(where.value())
                        .phones(phones.orElse(List.of()))
                        .website(website.find())
                        .build())
                .ifPresent(route -> routes.put(id.value(), route.value()));
    }

    private Optional<InvestorSituation> readSituation(Fields group, int order, boolean demonstration) {
        Field<String> id = group.identifier("编号").required();
        Field<String> name = group.text("名称").required();
        Field<String> signs = group.text("表现").required();
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        Field<List<String>> evidence = group.texts("证据").required();
        Field<List<String>> warnings = group.texts("提醒");
        Field<List<String>> wanted = group.texts("途径").required();
        wanted.orElse(List.of()).stream()
                .filter(route -> !routes.containsKey(route))
                .forEach(route -> rejectRoute(group, route));
        return group.build(() -> new InvestorSituation(
                        id.value(),
                        order,
                        name.value(),
                        signs.value(),
                        basis.value(),
                        evidence.value(),
                        warnings.orElse(List.of()),
                        wanted.value().stream()
                                .map(routes::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        demonstration))
                .map(Sourced::value);
    }

    private void rejectRoute(Fields group, String route) {
        NearestWord.find(route, routes.keySet())
                .ifPresentOrElse(
                        near -> group.reject("途径", "investor.route.near", route, near),
                        () -> group.reject("途径", "investor.route", route, String.join("、", routes.keySet())));
    }
}
