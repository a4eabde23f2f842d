package org.famen.portal.tool;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.paper.Paper;
import org.famen.content.rule.Rule;
import org.famen.content.rule.RuleStep;
import org.famen.content.rule.reckoning.Reckoning;
import org.famen.content.rule.reckoning.Refusal;
import org.famen.content.rule.reckoning.Told;
import org.famen.content.rule.reckoning.Value;
import org.famen.portal.library.LawAddress;
import org.famen.portal.rule.AnswerErrors;
import org.famen.portal.rule.Reckoned;
import org.famen.portal.web.FieldErrors;

/**
 * A tool.
 *
 * @param embedded whether it is shown in the frame of another website
 * @param papers documents that the result can be written into
 */
public record ToolPage(Reckoned reckoned, boolean embedded, List<Paper> papers) {
    public ToolPage {
        requireNonNull(reckoned, "reckoned is null");
        papers = List.copyOf(papers);
    }

    /** What a document takes of the answers and of what came of them. */
    public Map<String, String> facts(Paper paper) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, Object> values = reckoning().map(Reckoning::values).orElse(Map.of());
        said().forEach(told -> facts.put(told.input().id(), told.written().orElse("")));
        values.forEach((name, value) -> facts.putIfAbsent(name, plain(value)));
        facts.keySet().retainAll(paper.factsOf(rule().id()));
        return facts;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    public Rule rule() {
        return reckoned.rule();
    }

    public LocalDate today() {
        return reckoned.today();
    }

    /** The questions that apply now. */
    public List<Told> told() {
        return reckoned.interview().told();
    }

    /** What was said, without what was left open. */
    public List<Told> said() {
        return told().stream().filter(answer -> answer.value().isPresent()).toList();
    }

    public Optional<Reckoning> reckoning() {
        return reckoned.reckoning();
    }

    public FieldErrors errors() {
        return AnswerErrors.of(told());
    }

    /** The questions that the form puts. */
    public String asked() {
        return told().stream().map(answer -> answer.input().id()).collect(Collectors.joining(","));
    }

    /** Whether more questions come after these: some depend on answers. */
    public boolean hasMore() {
        return reckoning().isEmpty()
                && rule().inputs().stream().anyMatch(input -> input.when().isPresent())
                && told().stream().anyMatch(Told::isOpen);
    }

    /** Names of what is not given because a provision behind it has changed. */
    public String withdrawn() {
        return reckoning().stream()
                .flatMap(reckoning -> reckoning.withdrawn().stream())
                .map(RuleStep::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /** What can be said to a question of yes or no. */
    public List<String> yesNo() {
        return List.of(Value.say(true), Value.say(false));
    }

    /** Of the form. */
    public String path() {
        return ToolController.path(rule(), embedded);
    }

    public String link(WrittenCitation citation) {
        return LawAddress.of(citation.lawId(), citation.article().address());
    }

    public String day(LocalDate day) {
        return Value.say(day);
    }

    /** {@code number_unknown}: for the words. */
    public String key(Refusal refusal) {
        return refusal.reason().name().toLowerCase(Locale.ROOT);
    }

    /** {@code money}: for the words. */
    public String type(Told answer) {
        return answer.input().type().name().toLowerCase(Locale.ROOT);
    }
}
