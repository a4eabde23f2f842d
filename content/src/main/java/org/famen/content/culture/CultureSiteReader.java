package org.famen.content.culture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.FrontMatterFile;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.organisation.CityArea;
import org.famen.content.organisation.Coordinates;
import org.famen.content.organisation.CoordinatesReader;
import org.famen.content.organisation.DistrictReader;
import org.famen.content.organisation.HoursReader;
import org.famen.content.organisation.PhonesReader;
import org.famen.content.organisation.WeeklyHours;

/** Reads a site from a Markdown file of {@code culture/}; its file name becomes its id. */
public final class CultureSiteReader {
    private final CityArea area;

    public CultureSiteReader(CityArea area) {
        this.area = requireNonNull(area, "area is null");
    }

    /** Empty when a field is at fault, which has been reported then. */
    public Optional<Sourced<CultureSite>> read(FrontMatterFile file) {
        Fields fields = file.fields();
        Field<String> name = fields.text("名称").required();
        Field<Zone> zone = fields.choice("片区", Zone.class).required();
        Field<RingPart> ringPart = fields.choice("圈内", RingPart.class);
        Field<String> district = new DistrictReader(area).read(fields, "区县").required();
        Field<String> speciality = fields.text("特色").required();
        Field<String> address = fields.text("地址").required();
        Optional<Coordinates> coordinates = new CoordinatesReader(area.box()).read(fields);
        Optional<WeeklyHours> hours = HoursReader.read(fields, "开放时间");
        Field<List<String>> phones = PhonesReader.read(fields, "电话");
        Field<Boolean> stepFree = fields.yesNo("无障碍");
        Field<List<SiteFeature>> features = fields.choices("用途", SiteFeature.class);
        Field<List<String>> topics = fields.texts("主题");
        Field<Boolean> demonstration = fields.yesNo("演示");
        String body = file.requireBody();

        zone.find().ifPresent(found -> checkRing(fields, found, ringPart));

        return fields.build(() -> CultureSiteBuilder.stagedBuilder()
                .id(file.id())
                .name(name.value())
                .zone(zone.value())
                .ringPart(ringPart.find())
                .district(district.value())
                .speciality(speciality.value())
                .address(address.value())
                .coordinates(coordinates)
                .hours(hours)
                .phones(phones.orElse(List.of()))
                .stepFree(stepFree.orElse(false))
                .features(features.orElse(List.of()))
                .topics(topics.orElse(List.of()))
                .body(body)
                .demonstration(demonstration.orElse(false))
                .build());
    }

    private static void checkRing(Fields fields, Zone zone, Field<RingPart> ringPart) {
        if (zone == Zone.RING) {
            ringPart.required();
        } else if (ringPart.find().isPresent()) {
            fields.reject("圈内", "culture.ring", zone.label());
        }
    }
}
