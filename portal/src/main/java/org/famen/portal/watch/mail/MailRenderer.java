package org.famen.portal.watch.mail;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.famen.portal.notify.Message;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a mail: its template gets one record, {@code page}, and is all there is of it. */
@Singleton
public class MailRenderer {
    private final TemplateEngine templates;

    MailRenderer(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * @param template such as {@code watch/mail-changes}
     * @param unsubscribe where one POST ends what the mail is about
     */
    public Message write(String template, Object page, String to, String subject, String unsubscribe) {
        String html = templates.process(template, new Context(Locale.SIMPLIFIED_CHINESE, Map.of("page", page)));
        return Message.newsletter(to, subject, PlainText.of(html), html, unsubscribe);
    }
}
