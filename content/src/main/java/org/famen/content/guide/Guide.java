package org.famen.content.guide;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famen.content.advice.Advice;
import org.famen.content.citation.WrittenCitation;
import org.famen.content.frontmatter.Published;
import org.famen.content.policy.Audience;

/**
 * How to get one thing done. Everything that an office must publish about it is there (办事指南).
 *
 * @param id part of its address, for good
 * @param basics 基本信息
 * @param legalBasis 设定依据, never empty
 * @param conditions 申请条件
 * @param materials 办理材料, each as it is to be brought
 * @param steps 办理流程, in order
 * @param timeLimit 办理时限
 * @param fee 收费, also when it costs nothing
 * @param places 办理地点, in words
 * @param organisationIds offices of the city's network that do it; may be empty
 * @param advicePhones 咨询电话
 * @param complaintPhones 监督电话
 * @param body Markdown before the fields; may be empty
 * @param advice until when and what to do; {@link Advice#NONE} also where an index of an earlier version has none
 * @param demonstration whether it is made up
 */
@RecordBuilder
public record Guide(
        String id,
        String title,
        GuideKind kind,
        Basics basics,
        List<WrittenCitation> legalBasis,
        List<String> conditions,
        List<String> materials,
        List<String> steps,
        String timeLimit,
        String fee,
        List<String> places,
        List<String> organisationIds,
        List<String> advicePhones,
        List<String> complaintPhones,
        LocalDate updatedOn,
        List<String> topics,
        List<Audience> audiences,
        String body,
        Advice advice,
        boolean demonstration)
        implements Published {

    /**
     * What the matter is (基本信息).
     *
     * @param authority 办理机关
     * @param matterType 事项类型, such as 公共服务 or 行政确认
     * @param applicants 服务对象, in words
     * @param channels 办理形式, such as 窗口、网上
     * @param onlineAddress where it can be done online
     */
    public record Basics(
            String authority,
            String matterType,
            String applicants,
            List<String> channels,
            Optional<URI> onlineAddress) {

        public Basics {
            requireNonNull(authority, "authority is null");
            requireNonNull(matterType, "matterType is null");
            requireNonNull(applicants, "applicants is null");
            channels = List.copyOf(channels);
            requireNonNull(onlineAddress, "onlineAddress is null");
        }
    }

    public Guide {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(basics, "basics is null");
        legalBasis = List.copyOf(legalBasis);
        conditions = List.copyOf(conditions);
        materials = List.copyOf(materials);
        steps = List.copyOf(steps);
        requireNonNull(timeLimit, "timeLimit is null");
        requireNonNull(fee, "fee is null");
        places = List.copyOf(places);
        organisationIds = List.copyOf(organisationIds);
        advicePhones = List.copyOf(advicePhones);
        complaintPhones = List.copyOf(complaintPhones);
        requireNonNull(updatedOn, "updatedOn is null");
        topics = List.copyOf(topics);
        audiences = List.copyOf(audiences);
        requireNonNull(body, "body is null");
        advice = requireNonNullElse(advice, Advice.NONE);
    }

    /** The same guide with other offices of the network. */
    public Guide withOrganisations(List<String> ids) {
        return GuideBuilder.builder(this).organisationIds(ids).build();
    }
}
