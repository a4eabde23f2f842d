package org.famen.indexer.city;

import org.famen.content.culture.CultureSite;
import org.famen.content.culture.RingPart;
import org.famen.content.frontmatter.Labelled;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.organisation.WeeklyHours;

/** The page of a site. */
final class CulturePage {
    private CulturePage() {}

    static PageDocument of(CultureSite site) {
        PageBuilder page = new PageBuilder(PageKind.CULTURE, site, site.name())
                .subkind(site.zone().label())
                .body(site.body())
                .fact("特色", site.speciality())
                .fact(
                        "片区",
                        site.zone().label()
                                + site.ringPart()
                                        .map(RingPart::label)
                                        .map(part -> "·" + part)
                                        .orElse(""))
                .fact(
                        "用途",
                        String.join(
                                "、",
                                site.features().stream().map(Labelled::label).toList()))
                .fact("区县", site.district())
                .fact("地址", site.address())
                .fact("开放时间", site.hours().map(WeeklyHours::written).orElse("全天开放"))
                .fact("电话", String.join("、", site.phones()))
                .fact("无障碍通行", site.stepFree() ? "有" : "无")
                .region(site.district())
                .topics(site.topics())
                .series(site.ringPart().map(RingPart::label))
                .mark(PageDocument.STEP_FREE, site.stepFree())
                .location(site.coordinates());
        site.features().forEach(feature -> page.mark(feature.label(), true));
        return page.build();
    }
}
