package org.famen.content.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.attachment.AttachmentName;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;

/** Reads a policy from a Markdown file of {@code policies/}; its file name becomes its id. */
public final class PolicyReader {
    /** 发文机关代字, year in 〔〕 and number (GB/T 9704-2012, 7.2.5). */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\p{IsHan}+〔\\d{4}〕[1-9]\\d*号");

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<PolicyDocument>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<PolicyKind> kind = fields.choice("类型", PolicyKind.class).required();
        Field<String> number = fields.text("文号");
        Field<String> issuer = fields.text("发文机关").required();
        Field<LocalDate> writtenOn = fields.date("成文日期");
        Field<LocalDate> publishedOn = fields.date("发布日期").required();
        Field<LocalDate> effectiveFrom = fields.date("施行日期");
        Field<LocalDate> validUntil = fields.date("有效期至");
        Field<String> repealBasis = fields.text("废止依据");
        Field<LocalDate> repealedFrom = fields.date("废止日期");
        Field<List<String>> topics = fields.texts("主题");
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class).required();
        Field<String> interprets = fields.identifier("解读");
        Field<List<String>> attachments = AttachmentName.readAll(fields, "附件");
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();

        kind.find().ifPresent(found -> checkKind(fields, found, number, interprets));
        checkOrder(fields, "发布日期", publishedOn.find(), "成文日期", writtenOn.find());
        Optional<LocalDate> start = effectiveFrom.find().or(publishedOn::find);
        checkOrder(fields, "有效期至", validUntil.find(), "施行日期", start);
        Optional<Repeal> repeal = repeal(repealBasis, repealedFrom);

        return fields.build(() -> PolicyDocumentBuilder.stagedBuilder()
                .id(file.id())
                .title(title.value())
                .documentNumber(number.find())
                .issuer(issuer.value())
                .kind(kind.value())
                .writtenOn(writtenOn.find())
                .publishedOn(publishedOn.value())
                .effectiveFrom(effectiveFrom.orElse(publishedOn.value()))
                .validUntil(validUntil.find())
                .repeal(repeal)
                .topics(topics.orElse(List.of()))
                .audiences(audiences.value())
                .interprets(interprets.find())
                .attachments(attachments.orElse(List.of()))
                .body(body)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private static void checkKind(Fields fields, PolicyKind kind, Field<String> number, Field<String> interprets) {
        if (kind == PolicyKind.INTERPRETATION) {
            interprets.required();
            return;
        }
        number.required();
        number.find()
                .filter(written -> !DOCUMENT_NUMBER.matcher(written).matches())
                .ifPresent(written -> fields.warn("文号", "policy.number", written));
        if (interprets.find().isPresent()) {
            fields.reject("解读", "policy.interprets.kind", kind.label());
        }
    }

    private static void checkOrder(
            Fields fields,
            String laterName,
            Optional<LocalDate> later,
            String earlierName,
            Optional<LocalDate> earlier) {
        if (later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get())) {
            fields.reject(
                    laterName,
                    "policy.order",
                    later.get().toString(),
                    earlierName,
                    earlier.get().toString());
        }
    }

    /** Without its day a repeal would say nothing about any other day, so both fields are wanted together. */
    private static Optional<Repeal> repeal(Field<String> basis, Field<LocalDate> from) {
        if (basis.find().isPresent()) {
            from.required();
        }
        if (from.find().isPresent()) {
            basis.required();
        }
        return basis.find().flatMap(text -> from.find().map(day -> new Repeal(text, day)));
    }
}
