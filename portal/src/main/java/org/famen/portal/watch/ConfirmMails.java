package org.famen.portal.watch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.famen.content.city.City;
import org.famen.portal.database.FieldEncryptor;
import org.famen.portal.notify.Channel;
import org.famen.portal.notify.Message;
import org.famen.portal.notify.OutboxEntry;
import org.famen.portal.personal.MailAddress;
import org.famen.portal.watch.mail.MailRenderer;

/** Writes the mail that asks whether an address is its owner's. */
@Singleton
class ConfirmMails {
    private final MailRenderer renderer;
    private final WatchLinks links;
    private final FieldEncryptor encryptor;
    private final WatchSettings settings;
    private final City city;

    ConfirmMails(MailRenderer renderer, WatchLinks links, FieldEncryptor encryptor, WatchSettings settings, City city) {
        this.renderer = renderer;
        this.links = links;
        this.encryptor = encryptor;
        this.settings = settings;
        this.city = city;
    }

    /** @param again whether it was confirmed before */
    OutboxEntry write(UUID id, List<Followed> followed, MailAddress address, boolean again, Instant now) {
        ConfirmMail mail = new ConfirmMail(
                city.portalName(),
                followed.stream().map(Followed::title).toList(),
                links.confirm(id),
                links.end(id),
                again,
                settings.confirmWithin());
        String subject = (again ? "您已经关注" : "请确认关注") + "：" + Followed.title(followed);
        Message message = renderer.write("watch/mail-confirm", mail, address.text(), subject, mail.end());
        return OutboxEntry.of(
                encryptor,
                Watch.owner(id) + "/confirm/" + now.toEpochMilli(),
                Channel.EMAIL,
                null,
                message,
                now,
                now.plus(settings.confirmWithin()));
    }
}
