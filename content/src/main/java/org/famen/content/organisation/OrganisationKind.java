package org.famen.content.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.famen.content.frontmatter.Labelled;

/** What an organisation is in the public legal service network. */
public enum OrganisationKind implements Labelled {
    SERVICE_CENTRE("公共法律服务中心", "公法中心", "法律服务中心"),
    SERVICE_STATION("公共法律服务工作站", "公共法律服务站", "法律服务站", "司法所"),
    SERVICE_POINT("公共法律服务工作室", "公共法律服务室", "法律服务室"),
    MEDIATION_COMMITTEE("人民调解委员会", "调解委员会", "调委会", "人民调解委"),
    NOTARY_OFFICE("公证处", "公证机构", "公证所"),
    ARBITRATION_COMMISSION("仲裁委员会", "仲裁委", "商事仲裁委员会"),
    LEGAL_AID_CENTRE("法律援助中心", "法援中心", "法律援助处"),
    GRASSROOTS_LEGAL_SERVICE("基层法律服务所", "法律服务所"),
    LAW_FIRM("律师事务所", "律所", "律师所"),
    FORENSIC_INSTITUTE("司法鉴定机构", "司法鉴定所", "司法鉴定中心", "鉴定机构", "鉴定所");

    private final String label;
    private final List<String> names;

    OrganisationKind(String label, String... otherNames) {
        this.label = label;
        this.names = Stream.concat(Stream.of(label), Stream.of(otherNames)).toList();
    }

    @Override
    public String label() {
        return label;
    }

    /** What people call it, the label first; a justice office of a township (司法所) is where its station is. */
    public List<String> names() {
        return names;
    }
}
