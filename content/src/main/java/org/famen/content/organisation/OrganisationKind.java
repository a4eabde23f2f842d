package org.famen.content.organisation;

import org.famen.content.frontmatter.Labelled;

/** What an organisation is in the public legal service network. */
public enum OrganisationKind implements Labelled {
    SERVICE_CENTRE("公共法律服务中心"),
    SERVICE_STATION("公共法律服务工作站"),
    SERVICE_POINT("公共法律服务工作室"),
    MEDIATION_COMMITTEE("人民调解委员会"),
    NOTARY_OFFICE("公证处"),
    ARBITRATION_COMMISSION("仲裁委员会"),
    LEGAL_AID_CENTRE("法律援助中心"),
    GRASSROOTS_LEGAL_SERVICE("基层法律服务所"),
    LAW_FIRM("律师事务所"),
    FORENSIC_INSTITUTE("司法鉴定机构");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
