package org.famen.portal.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.famen.content.city.DataLicence;

/** How values are written in JSON-LD. */
final class LinkedData {
    static final String LANGUAGE = "zh-Hans";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinkedData() {}

    static Map<String, String> thing(String address) {
        return Map.of("@id", address);
    }

    static Map<String, String> thing(DataLicence licence) {
        return thing(licence.address().toString());
    }

    static Map<String, String> words(String text) {
        return Map.of("@language", LANGUAGE, "@value", text);
    }

    static Map<String, String> moment(Instant moment) {
        return Map.of(
                "@type",
                "xsd:dateTime",
                "@value",
                moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    static String write(Map<String, Object> data) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
