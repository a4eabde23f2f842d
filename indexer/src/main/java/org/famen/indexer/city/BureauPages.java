package org.famen.indexer.city;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famen.content.campaign.Campaign;
import org.famen.content.campaign.Goal;
import org.famen.content.city.BureauContent;
import org.famen.content.duty.Duty;
import org.famen.content.duty.DutyActivity;
import org.famen.content.enforcement.EnforcementCase;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.line.Line;
import org.famen.content.organisation.OrganisationLevel;
import org.famen.content.policy.Audience;
import org.famen.content.village.Village;

/** The pages of the bureau's own work. */
final class BureauPages {
    private BureauPages() {}

    static Stream<Stream<PageDocument>> of(BureauContent bureau) {
        return Stream.of(
                bureau.lines().stream().map(BureauPages::line),
                bureau.cases().stream().map(BureauPages::enforcementCase),
                bureau.duties().stream().map(BureauPages::duty),
                bureau.villages().stream().map(BureauPages::village),
                bureau.campaigns().stream().map(BureauPages::campaign));
    }

    private static PageDocument line(Line line) {
        return new PageBuilder(PageKind.LINE, line, line.title())
                .subkind(line.group().label())
                .summary(line.lead())
                .body(line.body())
                .words(line.aliases())
                .topics(line.topics())
                .build();
    }

    private static PageDocument enforcementCase(EnforcementCase decided) {
        return new PageBuilder(PageKind.ENFORCEMENT_CASE, decided, decided.title())
                .subkind(decided.type().label())
                .summary(decided.problem())
                .fact("部门", decided.department())
                .fact("区县", decided.district())
                .fact("问题类型", decided.type().label())
                .fact("怎样发现", decided.source().label())
                .fact("专项检查", decided.campaign())
                .fact("发现日期", Days.say(decided.foundOn()))
                .fact("问题", decided.problem())
                .fact("整改措施", decided.measure())
                .fact("整改期限", Days.say(decided.dueOn()))
                .fact("办结日期", Days.say(decided.closedOn()))
                .fact("证明材料", decided.evidence())
                .fact("建章立制", decided.rule())
                .words(decided.aliases())
                .issuer(decided.department())
                .region(decided.district().orElse(""))
                .audiences(List.of(Audience.BUSINESS))
                .series(decided.campaign())
                .year(decided.closedOn().getYear())
                .date(decided.closedOn())
                .cites(decided.basis())
                .build();
    }

    private static PageDocument duty(Duty duty) {
        return new PageBuilder(PageKind.DUTY, duty, duty.department() + "的普法责任")
                .subkind("谁执法谁普法")
                .summary("负责讲明白" + duty.laws().size() + "部法律法规")
                .fact("部门", duty.department())
                .fact("责任科室", duty.office())
                .fact("电话", duty.phone())
                .fact("法律", titles(duty.laws()))
                .words(duty.aliases())
                .words(duty.activities().stream().map(DutyActivity::title).toList())
                .issuer(duty.department())
                .build();
    }

    private static PageDocument village(Village village) {
        PageBuilder page = new PageBuilder(PageKind.VILLAGE, village, village.name() + "：我们村谁能帮忙")
                .subkind(village.township())
                .summary("法律明白人、人民调解员、村居法律顾问和值班电话")
                .fact("区县", village.district())
                .fact("乡镇", village.township())
                .fact("值班电话", village.phone())
                .fact("法律顾问", village.adviser())
                .fact("示范", village.model().map(level -> "民主法治示范村（" + level.label() + "）"))
                .words(village.aliases())
                .region(village.district())
                .township(Optional.of(village.township()))
                .tier(OrganisationLevel.VILLAGE);
        village.model().ifPresent(level -> page.mark(level.label(), true));
        return page.build();
    }

    private static PageDocument campaign(Campaign campaign) {
        return new PageBuilder(PageKind.CAMPAIGN, campaign, campaign.title())
                .subkind("专项行动")
                .summary(campaign.lead())
                .body(campaign.body())
                .fact("时间", Days.say(campaign.from()) + "至" + Days.say(campaign.until()))
                .fact("牵头单位", campaign.leader())
                .fact("参加单位", String.join("、", campaign.departments()))
                .words(campaign.aliases())
                .words(campaign.goals().stream().map(Goal::text).toList())
                .topics(campaign.topics())
                .issuer(campaign.leader())
                .days(campaign.from(), campaign.until())
                .date(campaign.from())
                .build();
    }

    private static String titles(List<String> laws) {
        return laws.stream().map(law -> "《" + law + "》").collect(Collectors.joining("、"));
    }
}
