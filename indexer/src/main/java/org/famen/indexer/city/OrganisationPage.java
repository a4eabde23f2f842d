package org.famen.indexer.city;

import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;
import org.famen.content.organisation.Organisation;
import org.famen.content.organisation.WeeklyHours;

/** The page of an organisation. */
final class OrganisationPage {
    private OrganisationPage() {}

    static PageDocument of(Organisation organisation) {
        String description = organisation.description().orElse("");
        return new PageBuilder(PageKind.ORGANISATION, organisation, organisation.name())
                .subkind(organisation.kind().label())
                .body(description)
                .summary(description.isEmpty() ? organisation.address() : description)
                .fact("地址", organisation.address())
                .fact("电话", String.join("、", organisation.phones()))
                .fact("开放时间", organisation.hours().map(WeeklyHours::written))
                .fact("怎么去", organisation.directions())
                .fact("能办的事", String.join("、", organisation.services()))
                .fact("可用语言", String.join("、", organisation.languages()))
                .fact("手语服务", organisation.signLanguage() ? "有" : "无")
                .fact("无障碍通行", organisation.stepFree() ? "有" : "无")
                .fact("荣誉", organisation.provincialModel() ? PageDocument.PROVINCIAL_MODEL : "")
                .region(organisation.district())
                .township(organisation.township())
                .tier(organisation.level())
                .topics(organisation.services())
                .services(organisation.services())
                .mark(PageDocument.PROVINCIAL_MODEL, organisation.provincialModel())
                .mark(PageDocument.STEP_FREE, organisation.stepFree())
                .mark(PageDocument.SIGN_LANGUAGE, organisation.signLanguage())
                .location(organisation.coordinates())
                .open(organisation.hours())
                .parent(PageKind.ORGANISATION, organisation.parentId())
                .build();
    }
}
