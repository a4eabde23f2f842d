package org.famen.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.famen.content.city.CityReader;
import org.famen.content.organisation.Organisation;
import org.famen.content.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in charge, in the demonstration city. */
class OfficesTest {
    private static final Offices OFFICES =
            new Offices(CityReader.read(Path.of("../content/city"), new Problems(), LocalDate.of(2026, 11, 24))
                    .orElseThrow());

    @ParameterizedTest
    @CsvSource({
        "WAGES, 澜东区, '', landong-legal-aid",
        "WAGES, 青禾县, 柳湾镇, qinghe-legal-aid",
        "PROPERTY, 澜东区, '', landong-mediation-property",
        "PROPERTY, 澜西区, '', anlan-property-mediation",
        "LAND, 青禾县, '', qinghe-mediation-land",
        "LABOUR, 青禾县, '', anlan-labour-mediation",
        "SECURITIES, 白渡县, '', anlan-securities-mediation",
        "NEIGHBOURS, 澜东区, 石闸镇, shizha-mediation",
        "NEIGHBOURS, 澜东区, '', landong-service-centre",
        "NEIGHBOURS, 月球, '', anlan-service-centre"
    })
    void placeAndMatterSayWhoIsInCharge(Matter matter, String district, String township, String office) {
        assertThat(OFFICES.inCharge(matter, district, township).map(Organisation::id))
                .contains(office);
    }
}
