package org.famen.content.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.advice.AdviceReader;
import org.famen.content.citation.CitationField;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.PhonesReader;
import org.famen.content.policy.Audience;

/** Reads a guide from a Markdown file of {@code guides/}; its file name becomes its id. */
public final class GuideReader {
    /** Empty when a field is missing or at fault, which has been reported then. */
    public Optional<Sourced<Guide>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> title = fields.text("标题").required();
        Field<GuideKind> kind = fields.choice("类型", GuideKind.class).required();
        Optional<Guide.Basics> basics = basics(fields);
        Field<List<WrittenCitation>> legalBasis =
                CitationField.read(fields, "设定依据").required();
        Field<List<String>> conditions = fields.texts("申请条件").required();
        Field<List<String>> materials = fields.texts("办理材料").required();
        Field<List<String>> steps = fields.texts("办理流程").required();
        Field<String> timeLimit = fields.text("办理时限").required();
        Field<String> fee = fields.text("收费").required();
        Field<List<String>> places = fields.texts("办理地点").required();
        Field<List<String>> organisations = fields.texts("办理机构");
        Field<List<String>> advicePhones = PhonesReader.read(fields, "咨询电话").required();
        Field<List<String>> complaintPhones = PhonesReader.read(fields, "监督电话").required();
        Field<LocalDate> updatedOn = fields.date("更新日期").required();
        Field<List<String>> topics = fields.texts("主题");
        Field<List<Audience>> audiences = fields.choices("对象", Audience.class).required();
        Advice advice = AdviceReader.read(fields);
        Field<Boolean> demonstration = fields.yesNo("演示");

        return fields.build(() -> GuideBuilder.stagedBuilder()
                .id(file.id())
                .title(title.value())
                .kind(kind.value())
                .basics(basics.orElseThrow())
                .legalBasis(legalBasis.value())
                .conditions(conditions.value())
                .materials(materials.value())
                .steps(steps.value())
                .timeLimit(timeLimit.value())
                .fee(fee.value())
                .places(places.value())
                .organisationIds(organisations.orElse(List.of()))
                .advicePhones(advicePhones.value())
                .complaintPhones(complaintPhones.value())
                .updatedOn(updatedOn.value())
                .topics(topics.orElse(List.of()))
                .audiences(audiences.value())
                .body(file.body())
                .advice(advice)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private static Optional<Guide.Basics> basics(Fields fields) {
        Optional<Fields> group = fields.group("基本信息");
        if (group.isEmpty()) {
            fields.reject("基本信息", "guide.basics");
            return Optional.empty();
        }
        Field<String> authority = group.get().text("办理机关").required();
        Field<String> matterType = group.get().text("事项类型").required();
        Field<String> applicants = group.get().text("服务对象").required();
        Field<List<String>> channels = group.get().texts("办理形式").required();
        Field<URI> onlineAddress = group.get().webAddress("网上办理");
        boolean complete = authority.find().isPresent()
                && matterType.find().isPresent()
                && applicants.find().isPresent()
                && channels.find().isPresent();
        return complete
                ? Optional.of(new Guide.Basics(
                        authority.value(),
                        matterType.value(),
                        applicants.value(),
                        channels.value(),
                        onlineAddress.find()))
                : Optional.empty();
    }
}
