package org.famen.content.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.organisation.PhonesReader;

/** Reads the fields 最晚, 下一步, 例外, 法律援助 and 审阅 of an answered question or a guide. */
public final class AdviceReader {
    private static final int MAX_DEADLINES = 4;
    private static final int MAX_STEPS = 4;
    private static final int MAX_EXCEPTIONS = 3;
    /** A page of the portal, by its address without the host. */
    private static final Pattern LINK = Pattern.compile("/[a-z][a-z0-9/-]*(?:[?#]\\S*)?");

    private AdviceReader() {}

    /** What could be read; what could not has been reported, and keeps the thing from being built. */
    public static Advice read(Fields fields) {
        List<Deadline> deadlines = limited(fields, "最晚", MAX_DEADLINES).stream()
                .flatMap(group -> deadline(group).stream())
                .toList();
        List<NextStep> next = limited(fields, "下一步", MAX_STEPS).stream()
                .flatMap(group -> step(group).stream())
                .toList();
        Field<List<String>> exceptions = fields.texts("例外");
        if (exceptions.orElse(List.of()).size() > MAX_EXCEPTIONS) {
            fields.reject("例外", "advice.many", String.valueOf(MAX_EXCEPTIONS));
        }
        Field<MeansCheck> legalAid = fields.choice("法律援助", MeansCheck.class);
        Optional<Review> review = fields.group("审阅").flatMap(AdviceReader::review);
        return new Advice(deadlines, next, exceptions.orElse(List.of()), legalAid.find(), review);
    }

    private static List<Fields> limited(Fields fields, String name, int most) {
        List<Fields> groups = fields.groups(name);
        if (groups.size() > most) {
            fields.reject(name, "advice.many", String.valueOf(most));
        }
        return groups;
    }

    private static Optional<Deadline> deadline(Fields group) {
        Field<String> action = group.text("做什么").required();
        Field<String> from = group.text("从哪天算").required();
        Field<String> period = group.text("多久").required();
        Field<String> loss = group.text("过了会怎样").required();
        Field<List<WrittenCitation>> basis = CitationField.read(group, "依据").required();
        return action.find().isPresent()
                        && from.find().isPresent()
                        && period.find().isPresent()
                        && loss.find().isPresent()
                        && basis.find().isPresent()
                ? Optional.of(new Deadline(action.value(), from.value(), period.value(), loss.value(), basis.value()))
                : Optional.empty();
    }

    private static Optional<NextStep> step(Fields group) {
        Field<String> action = group.text("做什么").required();
        Field<String> who = group.text("找谁");
        Field<List<String>> phones = PhonesReader.read(group, "电话");
        Field<String> bring = group.text("带什么");
        Field<String> cost = group.text("费用");
        Field<String> answer = group.text("多久答复");
        Field<String> refused = group.text("不成怎么办");
        Field<String> link =
                group.text("链接").as(text -> Optional.of(text).filter(LINK.asMatchPredicate()), "advice.link");
        return action.find()
                .map(what -> new NextStep(
                        what,
                        who.find(),
                        phones.orElse(List.of()),
                        bring.find(),
                        cost.find(),
                        answer.find(),
                        refused.find(),
                        link.find()));
    }

    private static Optional<Review> review(Fields group) {
        Field<String> role = group.text("身份").required();
        Field<LocalDate> day = group.date("日期").required();
        return role.find().flatMap(who -> day.find().map(on -> new Review(who, on)));
    }
}
