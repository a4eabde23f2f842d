package org.famen.indexer.city;

import org.famen.content.consultation.Consultation;
import org.famen.content.index.PageDocument;
import org.famen.content.index.PageKind;

/** The page of an answered question. */
final class ConsultationPage {
    private ConsultationPage() {}

    static PageDocument of(Consultation consultation) {
        String asked =
                consultation.detail().map(detail -> "> " + detail + "\n\n").orElse("");
        return new PageBuilder(PageKind.CONSULTATION, consultation, consultation.question())
                .subkind("问答")
                .body(asked + consultation.answer())
                .fact("答复日期", Days.say(consultation.answeredOn()))
                .words(consultation.advice().words())
                .topics(consultation.topics())
                .audiences(consultation.audiences())
                .date(consultation.answeredOn())
                .cites(consultation.citations())
                .showsBasis(consultation.advice().basis())
                .build();
    }
}
