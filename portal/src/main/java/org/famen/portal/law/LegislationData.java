package org.famen.portal.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.famen.content.index.ArticleDocument;
import org.famen.content.index.VersionDocument;
import org.famen.content.law.Level;
import org.famen.content.law.validity.Status;
import org.famen.portal.library.LawAddress;
import org.famen.portal.library.LawView;
import org.jspecify.annotations.Nullable;

/**
 * A law or a provision as data for machines.
 *
 * @see <a href="https://schema.org/Legislation">schema.org/Legislation</a>
 */
final class LegislationData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORCE = "https://schema.org/";

    private LegislationData() {}

    /** @param host scheme and host of this portal */
    static String of(LawView view, String host) {
        return write(law(view, host));
    }

    static String of(LawView view, ArticleDocument article, String citation, String host) {
        Map<String, Object> data = begin();
        String address = LawAddress.of(view.law().id(), article.address()) + view.versionSuffix();
        data.put("@id", host + address);
        data.put("url", host + address);
        data.put("name", article.shortTitle() + article.label());
        data.put("legislationIdentifier", citation);
        data.put("inLanguage", "zh-Hans");
        putForce(data, view.status());
        Map<String, Object> law = law(view, host);
        law.remove("@context");
        data.put("isPartOf", law);
        return write(data);
    }

    private static Map<String, Object> law(LawView view, String host) {
        Map<String, Object> data = begin();
        VersionDocument version = view.version();
        String work = host + LawAddress.of(view.law().id());
        data.put("@id", work + view.versionSuffix());
        data.put("url", work + view.versionSuffix());
        data.put("name", view.law().title());
        data.put("alternateName", view.law().names());
        data.put("legislationIdentifier", view.law().id());
        data.put("legislationType", Level.valueOf(view.law().level()).label());
        data.put("inLanguage", "zh-Hans");
        put(data, "legislationDate", version.promulgatedOn());
        put(data, "legislationDateVersion", version.promulgatedOn());
        put(data, "dateCreated", version.promulgatedOn());
        if (version.effectiveFrom() != null) {
            data.put("temporalCoverage", version.effectiveFrom() + "/" + end(version));
        }
        if (!view.law().issuer().isEmpty()) {
            data.put(
                    "legislationPassedBy",
                    Map.of("@type", "Organization", "name", view.law().issuer()));
        }
        data.put(
                "legislationJurisdiction",
                view.law().region().isEmpty() ? "中华人民共和国" : view.law().region());
        putForce(data, view.status());
        return data;
    }

    private static Map<String, Object> begin() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Legislation");
        return data;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value.toString());
        }
    }

    /** ".." is what ISO 8601-2 calls open. */
    private static String end(VersionDocument version) {
        if (version.repealedFrom() != null) {
            return version.repealedFrom().minusDays(1).toString();
        }
        return version.amendedFrom() == null
                ? ".."
                : version.amendedFrom().minusDays(1).toString();
    }

    /** What nobody knows is not said. */
    private static void putForce(Map<String, Object> data, Status status) {
        if (status != Status.UNKNOWN) {
            data.put("legislationLegalForce", FORCE + (status == Status.IN_FORCE ? "InForce" : "NotInForce"));
        }
    }

    /** Without a character that could end the element that holds it. */
    private static String write(Map<String, Object> data) {
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
