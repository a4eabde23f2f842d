package org.famen.portal.dataset;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famen.content.city.City;

/**
 * The catalogue of open data for other catalogues.
 *
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">Data Catalog Vocabulary (DCAT), version 3</a>
 */
final class DcatCatalogue {
    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final City city;
    private final String host;
    private final Optional<Instant> published;
    private final Instant now;

    /**
     * @param host scheme and host of this portal
     * @param published when content was published last; what nobody knows is not said
     */
    DcatCatalogue(City city, String host, Optional<Instant> published, Instant now) {
        this.city = requireNonNull(city, "city is null");
        this.host = requireNonNull(host, "host is null");
        this.published = requireNonNull(published, "published is null");
        this.now = requireNonNull(now, "now is null");
    }

    /**
     * @param title and {@code what}: of the catalogue itself
     * @param api name of the open API
     */
    String write(String title, String what, String api, List<DataSet> sets) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", PREFIXES);
        data.put("@id", host + "/data");
        data.put("@type", "dcat:Catalog");
        data.put("dct:title", LinkedData.words(title));
        data.put("dct:description", LinkedData.words(what));
        data.put("dct:publisher", publisher());
        data.put("dct:language", LinkedData.LANGUAGE);
        data.put("dct:conformsTo", LinkedData.thing("https://www.w3.org/TR/vocab-dcat-3/"));
        data.put("foaf:homepage", LinkedData.thing(host + "/"));
        putTerms(data, published);
        data.put("dcat:dataset", sets.stream().map(this::dataSet).toList());
        data.put("dcat:service", List.of(service(api)));
        return LinkedData.write(data);
    }

    private Map<String, Object> dataSet(DataSet set) {
        Optional<Instant> modified = set.live() ? Optional.of(now) : published;
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@id", host + set.address());
        data.put("@type", "dcat:Dataset");
        data.put("dct:identifier", set.id());
        data.put("dct:title", LinkedData.words(set.title()));
        data.put("dct:description", LinkedData.words(set.what()));
        data.put("dct:publisher", publisher());
        data.put("dct:language", LinkedData.LANGUAGE);
        data.put("dcat:landingPage", LinkedData.thing(host + set.page()));
        putTerms(data, modified);
        data.put(
                "dcat:distribution",
                set.files().stream()
                        .map(file -> distribution(set, file, modified))
                        .toList());
        return data;
    }

    private Map<String, Object> distribution(DataSet set, DataFile file, Optional<Instant> modified) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "dcat:Distribution");
        data.put("dct:title", LinkedData.words(set.title() + " " + file.label()));
        data.put("dcat:accessURL", LinkedData.thing(host + set.page()));
        data.put("dcat:downloadURL", LinkedData.thing(host + file.path()));
        data.put("dcat:mediaType", LinkedData.thing(MEDIA_TYPES + file.format().mediaType()));
        putTerms(data, modified);
        if (file.format() == FileFormat.CSV) {
            data.put("dct:conformsTo", LinkedData.thing(host + set.schema()));
        }
        return data;
    }

    private Map<String, Object> service(String name) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "dcat:DataService");
        data.put("dct:title", LinkedData.words(name));
        data.put("dcat:endpointURL", LinkedData.thing(host + "/api"));
        data.put("dcat:endpointDescription", LinkedData.thing(host + "/openapi/famen.yml"));
        return data;
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Organization", "foaf:name", LinkedData.words(city.bureauName()));
    }

    private void putTerms(Map<String, Object> data, Optional<Instant> modified) {
        city.dataLicence().ifPresent(licence -> data.put("dct:license", LinkedData.thing(licence)));
        modified.ifPresent(moment -> data.put("dct:modified", LinkedData.moment(moment)));
    }
}
