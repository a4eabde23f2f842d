package org.famen.portal.download;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.famen.content.index.LawDocument;
import org.famen.content.index.VersionDocument;
import org.famen.portal.web.format.XmlDocument;

/**
 * A law as Akoma Ntoso 3.0 (OASIS LegalDocumentML 1.0): what it is and since when it holds, then its text in its divisions.
 * Identifiers follow the naming convention of the standard (/akn/cn/act/day/title); beside them stands the one of
 * {@link EliAddress}.
 */
final class AkomaNtoso {
    static final String MEDIA_TYPE = "application/akn+xml; charset=utf-8";

    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final String PUBLISHER = "publisher";
    private static final String ISSUER = "issuer";
    /** The standard asks for a day where nothing says one. */
    private static final LocalDate UNDATED = LocalDate.of(1, 1, 1);

    private static final String PROMULGATION = "promulgation";

    private final Excerpt excerpt;
    private final LawDocument law;
    private final VersionDocument version;
    private final XmlDocument xml = new XmlDocument("akomaNtoso", NAMESPACE);

    private AkomaNtoso(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.law = excerpt.view().law();
        this.version = excerpt.view().version();
    }

    /**
     * @param portal the portal's name
     * @param host its scheme and host
     */
    static String of(Excerpt excerpt, String portal, String host) {
        var document = new AkomaNtoso(excerpt);
        document.xml.open("act").attribute("name", document.law.level().toLowerCase(Locale.ROOT));
        document.xml.attribute("contains", "singleVersion");
        document.meta(portal, host);
        document.xml.open("preface").open("longTitle").open("p").element("docTitle", document.law.title());
        document.xml.close().close().close();
        new AkomaBody(document.xml, excerpt).write();
        return document.xml.end();
    }

    private void meta(String portal, String host) {
        xml.open("meta");
        identification(host);
        lifecycle();
        xml.open("references").attribute("source", "#" + PUBLISHER);
        organisation(PUBLISHER, host, portal);
        organisation(
                ISSUER, "/akn/ontology/organization/cn/" + ISSUER, law.issuer().isEmpty() ? "不详" : law.issuer());
        xml.close();
        xml.close();
    }

    private void identification(String host) {
        String work = "/akn/cn/act/" + first() + EliAddress.of(law.id()).substring(EliAddress.ROOT.length() - 1);
        String expression = work + "/zho@" + promulgated(version);
        xml.open("identification").attribute("source", "#" + PUBLISHER);
        xml.open("FRBRWork");
        core(work + "/!main", work, host + EliAddress.of(law.id()), first(), ISSUER);
        value("FRBRcountry", "cn");
        xml.close();
        xml.open("FRBRExpression");
        core(
                expression + "/!main",
                expression,
                host + EliAddress.of(law.id(), version.id()),
                promulgated(version),
                ISSUER);
        xml.open("FRBRlanguage").attribute("language", "zho").close();
        xml.close();
        xml.open("FRBRManifestation");
        LocalDate day = excerpt.view().day();
        core(expression + "/!main.xml", expression + ".xml", "", day, PUBLISHER);
        xml.close();
        xml.close();
    }

    private void core(String self, String uri, String eli, LocalDate day, String author) {
        value("FRBRthis", self);
        value("FRBRuri", uri);
        if (!eli.isEmpty()) {
            xml.open("FRBRalias")
                    .attribute("name", "eli")
                    .attribute("value", eli)
                    .close();
        }
        String what = author.equals(PUBLISHER) ? "export" : day.equals(UNDATED) ? "unknown" : PROMULGATION;
        xml.open("FRBRdate")
                .attribute("date", day.toString())
                .attribute("name", what)
                .close();
        xml.open("FRBRauthor").attribute("href", "#" + author).close();
    }

    private void value(String name, String value) {
        xml.open(name).attribute("value", value).close();
    }

    /** When it was promulgated, begins and ends, as far as it is known. */
    private void lifecycle() {
        xml.open("lifecycle").attribute("source", "#" + PUBLISHER);
        boolean original = version.equals(law.versions().getFirst());
        event("e_promulgation", promulgated(version), original ? "generation" : "amendment");
        if (version.effectiveFrom() != null) {
            event("e_in_force", version.effectiveFrom(), "generation");
        }
        LocalDate end = version.repealedFrom() == null ? version.amendedFrom() : version.repealedFrom();
        if (end != null) {
            event("e_end", end, version.repealedFrom() == null ? "amendment" : "repeal");
        }
        xml.close();
    }

    private void event(String id, LocalDate day, String type) {
        xml.open("eventRef")
                .attribute("eId", id)
                .attribute("date", day.toString())
                .attribute("source", "#" + ISSUER)
                .attribute("type", type)
                .close();
    }

    private void organisation(String id, String href, String name) {
        xml.open("TLCOrganization")
                .attribute("eId", id)
                .attribute("href", href)
                .attribute("showAs", name)
                .close();
    }

    /** The work is dated by its oldest text. */
    private LocalDate first() {
        List<VersionDocument> versions = law.versions();
        return promulgated(versions.isEmpty() ? version : versions.getFirst());
    }

    private static LocalDate promulgated(VersionDocument version) {
        return Objects.requireNonNullElse(version.promulgatedOn(), UNDATED);
    }
}
