package org.famen.content.city;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;
import org.famen.content.frontmatter.Sourced;
import org.famen.content.frontmatter.YamlReader;
import org.famen.content.organisation.BoundingBox;
import org.famen.content.organisation.CityArea;
import org.famen.content.problem.Problems;

/** Reads {@code city.yaml}. */
final class CityFileReader {
    private static final Pattern ORIGIN = Pattern.compile("https://[a-z0-9.-]{3,100}(:\\d{2,5})?");

    private final Problems problems;

    CityFileReader(Problems problems) {
        this.problems = requireNonNull(problems, "problems is null");
    }

    Optional<City> read(Path file, String name) {
        return new YamlReader(problems).read(file, name).flatMap(CityFileReader::city);
    }

    private static Optional<City> city(Fields fields) {
        Field<String> cityName = fields.text("城市").required();
        Field<String> portalName = fields.text("门户名称").required();
        Field<String> bureauName = fields.text("司法局").required();
        Field<String> hotline = fields.text("热线").required();
        Field<String> icpNumber = fields.text("ICP备案号").required();
        Field<String> publicSecurityNumber = fields.text("公安备案号").required();
        Field<List<String>> districts = fields.texts("区县").required();
        Optional<BoundingBox> box = box(fields);
        Field<List<String>> deadlineTopics = fields.texts("必写最晚的主题");
        Optional<DataLicence> dataLicence = fields.group("数据许可").flatMap(CityFileReader::licence);
        Field<List<String>> embeddingSites = origins(fields);
        Field<Boolean> demonstration = fields.yesNo("演示");
        Field<String> notice = fields.text("演示说明");
        if (demonstration.orElse(false)) {
            notice.required();
        } else if (notice.find().isPresent()) {
            fields.reject("演示说明", "city.notice");
        }
        return fields.build(() -> new City(
                        cityName.value(),
                        portalName.value(),
                        bureauName.value(),
                        hotline.value(),
                        icpNumber.value(),
                        publicSecurityNumber.value(),
                        new CityArea(box.orElseThrow(), districts.value()),
                        Set.copyOf(deadlineTopics.orElse(List.of())),
                        dataLicence,
                        embeddingSites.orElse(List.of()),
                        notice.find()))
                .map(Sourced::value);
    }

    /** Empty when one of the two is missing or at fault, which has been reported then. */
    private static Optional<DataLicence> licence(Fields fields) {
        Field<String> name = fields.text("名称").required();
        Field<URI> address = fields.webAddress("网址").required();
        return fields.build(() -> new DataLicence(name.value(), address.value()))
                .map(Sourced::value);
    }

    /** Goes into a header as it is: nothing but scheme, host and port. */
    private static Field<List<String>> origins(Fields fields) {
        return fields.texts("嵌入站点")
                .convert(
                        sites -> Optional.of(sites)
                                .filter(all -> all.stream()
                                        .allMatch(site -> ORIGIN.matcher(site).matches())),
                        sites -> sites.stream()
                                .filter(site -> !ORIGIN.matcher(site).matches())
                                .forEach(site -> fields.reject("嵌入站点", "city.origin", site)));
    }

    private static Optional<BoundingBox> box(Fields fields) {
        Optional<Fields> group = fields.group("范围");
        if (group.isEmpty()) {
            fields.reject("范围", "city.box.missing");
            return Optional.empty();
        }
        Field<Double> south = group.get().decimal("南").required();
        Field<Double> north = group.get().decimal("北").required();
        Field<Double> west = group.get().decimal("西").required();
        Field<Double> east = group.get().decimal("东").required();
        if (List.of(south, north, west, east).stream()
                .anyMatch(edge -> edge.find().isEmpty())) {
            return Optional.empty();
        }
        if (south.value() >= north.value() || west.value() >= east.value()) {
            fields.reject("范围", "city.box.empty");
            return Optional.empty();
        }
        return Optional.of(new BoundingBox(south.value(), west.value(), north.value(), east.value()));
    }
}
