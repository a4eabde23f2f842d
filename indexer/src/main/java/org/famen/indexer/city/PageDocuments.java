package org.famen.indexer.city;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.city.CityContent;
import org.famen.content.consultation.Consultation;
import org.famen.content.event.Event;
import org.famen.content.index.CitedProvision;
import org.famen.content.index.PageDocument;
import org.famen.content.organisation.Organisation;
import org.famen.content.policy.Audience;
import org.famen.content.policy.PolicyDocument;

/** Makes one document of each policy, event, organisation and answered question. */
public final class PageDocuments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日（E）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final int SUMMARY_LENGTH = 120;

    private PageDocuments() {}

    public static Stream<PageDocument> of(CityContent city) {
        return Stream.of(
                        city.policies().stream().map(PageDocuments::policy),
                        city.events().stream().map(PageDocuments::event),
                        city.organisations().stream().map(PageDocuments::organisation),
                        city.consultations().stream().map(PageDocuments::consultation))
                .flatMap(pages -> pages);
    }

    private static PageDocument policy(PolicyDocument policy) {
        Map<String, String> facts = new LinkedHashMap<>();
        policy.documentNumber().ifPresent(number -> facts.put("文号", number));
        facts.put("发文机关", policy.issuer());
        policy.writtenOn().ifPresent(day -> facts.put("成文日期", DAY.format(day)));
        facts.put("发布日期", DAY.format(policy.publishedOn()));
        facts.put("施行日期", DAY.format(policy.effectiveFrom()));
        policy.validUntil().ifPresent(day -> facts.put("有效期至", DAY.format(day)));
        return new PageDocument(
                "policy/" + policy.id(),
                "policy",
                policy.kind().label(),
                policy.title(),
                summary(policy.body()),
                words(facts, plain(policy.body())),
                policy.issuer(),
                "",
                policy.topics(),
                labels(policy.audiences()),
                policy.publishedOn(),
                policy.effectiveFrom(),
                null,
                endOf(policy).orElse(null),
                policy.demonstration(),
                facts,
                policy.body(),
                List.of());
    }

    /** The day from which it no longer applies. */
    private static Optional<LocalDate> endOf(PolicyDocument policy) {
        return Stream.concat(
                        policy.repeal().map(repeal -> repeal.from()).stream(),
                        policy.validUntil().map(last -> last.plusDays(1)).stream())
                .min(LocalDate::compareTo);
    }

    private static PageDocument event(Event event) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("时间", MOMENT.format(event.start()) + " 至 " + MOMENT.format(event.end()));
        event.place()
                .ifPresent(place -> facts.put(
                        "地点",
                        place.name()
                                + place.address()
                                        .map(address -> "（" + address + "）")
                                        .orElse("")));
        event.onlineAddress().ifPresent(address -> facts.put("线上", address.toString()));
        facts.put("主办", event.organiser());
        facts.put("状态", event.state().label());
        event.seats().ifPresent(seats -> facts.put("名额", seats + " 人"));
        if (!event.laws().isEmpty()) {
            facts.put("涉及法律", String.join("、", event.laws()));
        }
        return new PageDocument(
                "event/" + event.id(),
                "event",
                event.kind().label(),
                event.title(),
                summary(event.body()),
                words(facts, plain(event.body())),
                event.organiser(),
                "",
                event.topics(),
                labels(event.audiences()),
                event.start().toLocalDate(),
                null,
                null,
                null,
                event.demonstration(),
                facts,
                event.body(),
                List.of());
    }

    private static PageDocument organisation(Organisation organisation) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("地址", organisation.address());
        facts.put("电话", String.join("、", organisation.phones()));
        organisation.hours().ifPresent(hours -> facts.put("开放时间", hours.written()));
        facts.put("能办的事", String.join("、", organisation.services()));
        if (!organisation.languages().isEmpty()) {
            facts.put("可用语言", String.join("、", organisation.languages()));
        }
        facts.put("手语服务", organisation.signLanguage() ? "有" : "无");
        facts.put("无障碍通行", organisation.stepFree() ? "有" : "无");
        if (organisation.provincialModel()) {
            facts.put("荣誉", "省级示范点");
        }
        String description = organisation.description().orElse("");
        return new PageDocument(
                "organisation/" + organisation.id(),
                "organisation",
                organisation.kind().label(),
                organisation.name(),
                description.isEmpty() ? organisation.address() : description,
                words(facts, description),
                "",
                organisation.district(),
                organisation.services(),
                List.of(),
                null,
                null,
                null,
                null,
                organisation.demonstration(),
                facts,
                description,
                List.of());
    }

    private static PageDocument consultation(Consultation consultation) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("答复日期", DAY.format(consultation.answeredOn()));
        String asked = consultation.detail().map(detail -> detail + "\n").orElse("");
        return new PageDocument(
                "consultation/" + consultation.id(),
                "consultation",
                "问答",
                consultation.question(),
                summary(consultation.answer()),
                words(facts, asked + plain(consultation.answer())),
                "",
                "",
                consultation.topics(),
                labels(consultation.audiences()),
                consultation.answeredOn(),
                null,
                null,
                null,
                consultation.demonstration(),
                facts,
                consultation.detail().map(detail -> "> " + detail + "\n\n").orElse("") + consultation.answer(),
                consultation.citations().stream()
                        .map(citation -> new CitedProvision(
                                citation.written(),
                                citation.lawId(),
                                citation.article().address()))
                        .toList());
    }

    private static List<String> labels(List<Audience> audiences) {
        return audiences.stream().map(Audience::label).toList();
    }

    private static String words(Map<String, String> facts, String body) {
        return facts.entrySet().stream()
                        .map(fact -> fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n" + body;
    }

    /** Markdown without its marks, for searching. */
    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^#{1,6}\\s*|^>\\s*|^[-*]\\s+|\\*\\*|`", "")
                .strip();
    }

    private static String summary(String markdown) {
        String text = plain(markdown).replaceAll("\\s+", " ");
        int end = text.offsetByCodePoints(0, Math.min(SUMMARY_LENGTH, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
